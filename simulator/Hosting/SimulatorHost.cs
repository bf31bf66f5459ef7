using XenoStore.Simulator.Faults;
using XenoStore.Simulator.GraphQL;

namespace XenoStore.Simulator.Hosting;

/// <summary>A running simulator: Shopify's side of the wire on 127.0.0.1.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SimulatorHost(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>The root of the server, such as <c>http://127.0.0.1:5055/</c>; a shop's Admin API lies under <c>{Address}{shop}</c>.</summary>
    public Uri Address { get; }

    /// <summary>Seeds the shops and listens; returns when the first request can be answered.</summary>
    public static async Task<SimulatorHost> StartAsync(SimulatorOptions options, CancellationToken cancellationToken = default)
    {
        var end = options.End ?? DateOnly.FromDateTime(options.Time.GetUtcNow().UtcDateTime);
        var shops = new ShopDirectory(options, end);
        var faults = new FaultBook(options.Seed);
        var calls = new CallCounts();
        var endpoint = new GraphQLEndpoint(shops, new AdminApi(TypeTable.Default), faults, calls, options.Time);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        var app = builder.Build();
        app.MapPost("/{shop}/admin/api/{version}/graphql.json", endpoint.HandleAsync);
        SimEndpoints.Map(app, shops, faults, calls);
        await app.StartAsync(cancellationToken);
        return new SimulatorHost(app, new Uri(app.Urls.First()));
    }

    /// <summary>Completes when the process is asked to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => _app.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
