using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using XenoStore.Silo;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Grains.Silo;

/// <summary>A whole silo, as a host would start it, over a database of the test's own.</summary>
public sealed class SiloHost : IAsyncDisposable
{
    private readonly IHost _host;

    private SiloHost(IHost host) => _host = host;

    public IClusterClient Grains => Get<IClusterClient>();

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Starts one. A second one on the same database is what a restart leaves behind.</summary>
    public static async Task<SiloHost> StartAsync(string connectionString, string secretKey, Action<IServiceCollection>? replace = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = connectionString,
            ["XENO_SECRET_KEY"] = secretKey,
            ["XENO_DATA"] = Path.GetTempPath(),
            ["SHOPIFY_ADMIN_URL"] = "http://127.0.0.1:1/{shop}", // nobody listens there
            ["Database:WriterStatementTimeout"] = "00:01:00",
            ["Database:LockTimeout"] = "00:00:30",
        });
        builder.Configuration.AddInMemoryCollection(EngineSettings.NewSilo());
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddXenoSilo(builder.Configuration);
        replace?.Invoke(builder.Services);
        var host = builder.Build();
        await host.StartAsync();
        return new SiloHost(host);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
