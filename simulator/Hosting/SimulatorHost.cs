using XenoStore.Simulator.Faults;
using XenoStore.Simulator.GraphQL;
using XenoStore.Simulator.Happenings;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Hosting;

/// <summary>A running simulator: Shopify's side of the wire.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Parts _parts;
    private readonly BackgroundLife _life;

    private SimulatorHost(WebApplication app, Parts parts, BackgroundLife life)
    {
        _app = app;
        _parts = parts;
        _life = life;
        Address = new Uri(app.Urls.First());
    }

    /// <summary>The root of the server, such as <c>http://127.0.0.1:5055/</c>; a shop's Admin API lies under <c>{Address}{shop}</c>.</summary>
    public Uri Address { get; }

    /// <summary>Seeds the shops and listens; returns when the first request can be answered.</summary>
    /// <exception cref="ArgumentException">The state folder belongs to another seed.</exception>
    public static async Task<SimulatorHost> StartAsync(SimulatorOptions options, CancellationToken cancellationToken = default)
    {
        var parts = new Parts(options);
        parts.Chronicle.Replay(domain => parts.Shops.TryFind(domain, out var shop) ? shop : null);
        var app = Build(options, parts);
        await app.StartAsync(cancellationToken);
        if (options.AddressFile is { } file)
        {
            await File.WriteAllTextAsync(file, app.Urls.First(), cancellationToken);
        }

        return new SimulatorHost(app, parts, BackgroundLife.Start(options, parts.Shops, parts.Chronicle, parts.Dispatcher));
    }

    /// <summary>Completes when the process is asked to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => _app.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _parts.Dispatcher.DisposeAsync();
        await _life.DisposeAsync();
        await _app.DisposeAsync();
        _parts.Dispose();
    }

    private static WebApplication Build(SimulatorOptions options, Parts parts)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://{options.Host}:{options.Port}");
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        var calls = new CallCounts();
        var faults = new FaultBook(options.Seed);
        var admin = new GraphQLEndpoint(parts.Shops, new AdminApi(TypeTable.Default), faults, calls, options.Time);
        app.MapPost("/{shop}/admin/api/{version}/graphql.json", admin.HandleAsync);
        SimEndpoints.Map(app, parts.Shops, faults, calls);
        new LiveEndpoints(parts.Shops, parts.Chronicle, parts.Dispatcher, parts.Targets, parts.Log, options.Time, options.Seed).Map(app);
        return app;
    }

    /// <summary>What outlives a request.</summary>
    private sealed class Parts : IDisposable
    {
        private readonly Journal _journal;
        private readonly WebhookSender _sender;
        private readonly Courier _courier;

        public Parts(SimulatorOptions options)
        {
            _journal = Journal.Open(options);
            Shops = new ShopDirectory(options, _journal.End);
            Targets = new WebhookTargets(options.WebhookUrl);
            Chronicle = new Chronicle(_journal, Targets, Log, options.Time);
            _sender = new WebhookSender(options.Time);
            _courier = new Courier(_sender, new RetrySchedule(options.TimeScale), options.Time);
            Dispatcher = new Dispatcher(_courier, Shops);
        }

        public ShopDirectory Shops { get; }

        public WebhookTargets Targets { get; }

        public DeliveryLog Log { get; } = new();

        public Chronicle Chronicle { get; }

        public Dispatcher Dispatcher { get; }

        public void Dispose()
        {
            _courier.Dispose();
            _sender.Dispose();
            _journal.Dispose();
        }
    }
}
