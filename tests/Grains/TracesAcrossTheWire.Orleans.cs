using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using XenoStore.Silo;
using XenoStore.Tests.Fixtures;
using XenoStore.Tests.Grains.Silo;

namespace XenoStore.Tests.Grains;

public sealed class TracesAcrossTheWire
{
    private const string Source = "Microsoft.Orleans.Application";

    [Fact]
    public async Task A_call_of_a_client_and_the_statements_of_the_silo_are_one_trace()
    {
        await using var silo = await SiloProgram.StartAsync();
        using var client = await ClientOfAsync(silo);
        using var trace = new RecordedTrace(Source, "Npgsql");
        using (trace.Begin())
        {
            await client.Services.GetRequiredService<IClusterClient>().GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts).CountTenants(default);
        }

        var path = trace.PathFrom(trace.Of("Npgsql").First());
        path.Where(span => span.Source.Name == Source).Select(span => span.Kind).ShouldBe([ActivityKind.Server, ActivityKind.Client]);
        path[^1].DisplayName.ShouldBe("test");
        await client.StopAsync();
    }

    private static async Task<IHost> ClientOfAsync(SiloProgram silo)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection([.. silo.Cluster, new("XENO_CLUSTER", "true")]);
        builder.JoinCluster().ShouldBeTrue();
        var client = builder.Build();
        await client.StartAsync();
        return client;
    }
}
