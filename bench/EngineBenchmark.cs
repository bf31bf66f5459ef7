using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace XenoStore.Bench;

/// <summary>What does a co-hosted grain call cost? Against an awaited interface call in the same run, so that the ratio means something anywhere.</summary>
internal static partial class EngineBenchmark
{
    private const int Calls = 2_000_000;
    private const int Callers = 64;

    internal static async IAsyncEnumerable<Figure> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var host = await StartAsync(cancellationToken);
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        var targets = Enumerable.Range(0, Callers)
            .Select(n => grains.GetGrain<IPingGrain>(GrainKeys.Tenant(new TenantId(n)))).ToArray();
        var plain = new Plain();
        await CallAsync(targets, Calls / 4);

        var single = await NanosecondsAsync(() => CallAsync([targets[0]], Calls / 10), Calls / 10);
        var through = await NanosecondsAsync(() => CallAsync(targets, Calls), Calls);
        var direct = await NanosecondsAsync(() => CallAsync([plain], Calls), Calls);
        yield return new Figure("co-hosted grain calls, 64 callers, a grain each", new Dictionary<string, object>
        {
            ["per_second"] = Math.Round(1e9 / through),
            ["microseconds_per_call"] = Math.Round(through / 1000, 2),
            ["one_caller_microseconds_per_call"] = Math.Round(single / 1000, 2),
            ["times_a_yielding_interface_call"] = Math.Round(through / direct, 1),
        });
        await host.StopAsync(cancellationToken);
    }

    private static async Task<IHost> StartAsync(CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        AddEngine(builder);
        var host = builder.Build();
        await host.StartAsync(cancellationToken);
        return host;
    }

    private static partial void AddEngine(IHostApplicationBuilder builder);

    private static async Task<double> NanosecondsAsync(Func<Task> run, int calls)
    {
        var began = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(began).TotalNanoseconds / calls;
    }

    private static Task CallAsync(IPing[] targets, int calls) => Task.WhenAll(targets.Select(target => Task.Run(async () =>
    {
        for (var n = 0; n < calls / targets.Length; n++)
        {
            await target.Ping(n);
        }
    })));
}

/// <summary>What both the grain and the plain object answer.</summary>
public interface IPing
{
    /// <summary>Answers with the number it was given.</summary>
    ValueTask<int> Ping(int number);
}

/// <summary>The smallest grain.</summary>
public interface IPingGrain : IPing, IGrainWithStringKey;

/// <inheritdoc cref="IPingGrain"/>
public sealed class PingGrain : Grain, IPingGrain
{
    /// <inheritdoc/>
    public ValueTask<int> Ping(int number) => ValueTask.FromResult(number);
}

/// <summary>No engine at all: the floor the grain call is compared with, a call that hops to the thread pool once as a queued one must.</summary>
internal sealed class Plain : IPing
{
    /// <inheritdoc/>
    public async ValueTask<int> Ping(int number)
    {
        await Task.Yield();
        return number;
    }
}
