using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace XenoStore.Tests.Engine;

/// <content>On Microsoft Orleans: one silo and one client, in this process.</content>
public partial class EngineFixture
{
    private InProcessTestCluster? _cluster;

    public IGrainFactory Grains => _cluster!.Client;

    public async Task InitializeAsync()
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            AddServices(silo.Services);
            silo.AddActivityPropagation();
            silo.AddMemoryGrainStorageAsDefault();
            silo.AddMemoryGrainStorage("state");
            silo.UseInMemoryReminderService();
            silo.Configure<ReminderOptions>(options => options.MinimumReminderPeriod = LeastReminderPeriod);
            silo.Configure<GrainCollectionOptions>(options =>
            {
                options.CollectionAge = CollectionAge;
                options.CollectionQuantum = CollectionQuantum;
            });
        });
        builder.ConfigureClient(client => client.AddActivityPropagation());
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    public async Task DisposeAsync() => await _cluster!.DisposeAsync();
}
