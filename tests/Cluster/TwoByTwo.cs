using System.Globalization;
using System.Security.Cryptography;
using XenoStore.Simulator.Hosting;
using XenoStore.Tests.EndToEnd;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Cluster;

/// <summary>Two silos and two API nodes over one PostgreSQL and one Redis, and two simulated shops, each delivering to an API node of its own.</summary>
public sealed class TwoByTwo : IAsyncLifetime
{
    private readonly string _clusterId = $"cluster-{Guid.NewGuid():n}";
    private readonly string _data = TestDataFolder.Create();
    private readonly string _secretKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly string _tokenKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private SimulatorHost _shopify = null!;

    internal PostgresFixture Postgres { get; } = new();

    internal string ClusterId => _clusterId;

    internal ClusterNode[] Silos { get; private set; } = [];

    internal ClusterNode[] Apis { get; private set; } = [];

    internal int[] Gateways { get; } = [TestPorts.Next(), TestPorts.Next()];

    internal SimulatorDoor Simulator { get; private set; } = null!;

    internal LiveShop[] Shops { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await Postgres.InitializeAsync();
        _shopify = await SimulatorHost.StartAsync(new SimulatorOptions { Shops = 3, Orders = 600, Bucket = 0, TimeScale = 240 });
        Simulator = new SimulatorDoor(_shopify.Address);
        Silos = [Silo(0), Silo(1)];
        Apis = [Api(0), Api(1)];
        await StartAsync([.. Silos, .. Apis]);
        Shops = [.. (await Simulator.ShopsAsync()).Select((shop, number) => new LiveShop(shop, Apis[number % 2].Address, Simulator))];
        foreach (var shop in Shops.Take(2))
        {
            await shop.ConnectAsync();
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var node in Apis.Concat(Silos))
        {
            await node.DisposeAsync();
        }

        foreach (var shop in Shops)
        {
            shop.Dispose();
        }

        Simulator.Dispose();
        await _shopify.DisposeAsync();
        await Postgres.DisposeAsync();
    }

    /// <summary>Starts nodes at once, as a supervisor would, and waits until all are ready.</summary>
    internal static async Task StartAsync(params ClusterNode[] nodes)
    {
        foreach (var node in nodes)
        {
            node.Start();
        }

        await Task.WhenAll(nodes.Select(node => node.ReadyAsync()));
    }

    /// <summary>Both shops' merchants, asking through both nodes.</summary>
    internal Outage Watch() => new(Shops.Take(2).Select(shop => shop.Browser(Apis)));

    /// <summary>Things begin to happen in both shops.</summary>
    internal Load Tell() => new(Shops[..2]);

    /// <summary>Which starts had to be repeated so far; a test says so, since it makes its times longer.</summary>
    internal string Repetitions() => string.Join(", ", Silos.Concat(Apis)
        .Where(node => node.Repeated > 0)
        .Select(node => $"{node} was started again {node.Repeated} times")
        .DefaultIfEmpty("every node started at once"));

    /// <summary>Waits until what a test before this one broke is no longer mended.</summary>
    internal Task RestAsync() => Task.WhenAll(Shops.Take(2).Select(shop => shop.Merchant.CatchUpAsync()));

    /// <summary>Waits until nothing is lost, and no grain runs twice.</summary>
    internal async Task IsWholeAsync()
    {
        foreach (var shop in Shops.Take(2))
        {
            await shop.NothingIsLostAsync(Postgres);
        }

        (await Activations.TwiceAsync(this)).ShouldBeEmpty();
    }

    private ClusterNode Silo(int number) => Node($"silo {number}", "silo", "XenoStore.Silo", new()
    {
        ["XENO_SILO_PORT"] = TestPorts.Next().ToString(CultureInfo.InvariantCulture),
        ["XENO_GATEWAY_PORT"] = Gateways[number].ToString(CultureInfo.InvariantCulture),
        ["DATABASE_URL"] = Postgres.ConnectionString,
        ["XENO_SECRET_KEY"] = _secretKey,
        ["XENO_CATCH_UP_SECONDS"] = "3600", // so that nothing but the webhooks themselves can make the figures right
    });

    private ClusterNode Api(int number) => Node($"API node {number}", "api", "XenoStore.Api", new()
    {
        ["XENO_CLUSTER"] = "true",
        ["JWT_SECRET"] = _tokenKey,
        ["XENO_DRAIN_SECONDS"] = "1",
        ["Limits__RegistrationsPerAddress"] = "1000",
    });

    private ClusterNode Node(string name, string folder, string assembly, Dictionary<string, string> settings)
    {
        var port = TestPorts.Next();
        settings["PORT"] = port.ToString(CultureInfo.InvariantCulture);
        settings["REDIS_URL"] = TestRedis.Url;
        settings["XENO_CLUSTER_ID"] = _clusterId;
        settings["XENO_DATA"] = _data;
        settings["SHOPIFY_ADMIN_URL"] = $"{_shopify.Address.ToString().TrimEnd('/')}/{{shop}}";
        return new ClusterNode(name, Repository.Program(folder, assembly), port, settings);
    }
}
