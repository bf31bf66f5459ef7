using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using XenoStore.Silo;
using XenoStore.Silo.Health;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Grains.Silo;

/// <summary>The silo's program with its HTTP doors, on a free port and over a database of its own.</summary>
internal sealed class SiloProgram : IAsyncDisposable
{
    private readonly PostgresFixture _postgres = new();
    private WebApplication? _app;

    /// <summary>Speaks to its doors.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>What a client of its cluster must be told.</summary>
    public IReadOnlyDictionary<string, string?> Cluster { get; } = EngineSettings.NewSilo();

    public static async Task<SiloProgram> StartAsync(string? operatorToken = null)
    {
        var program = new SiloProgram();
        await program._postgres.InitializeAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(
        [
            new("DATABASE_URL", program._postgres.ConnectionString), new("XENO_DATA", TestDataFolder.Create()), new("XENO_OPERATOR_TOKEN", operatorToken),
            new("SHOPIFY_ADMIN_URL", "http://127.0.0.1:1/{shop}"), // nobody listens there
            .. program.Cluster,
        ]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddXenoSilo(builder.Configuration);
        builder.AddDoors();
        var app = program._app = builder.Build();
        app.MapDoors();
        await app.StartAsync();
        program.Client.BaseAddress = new Uri(app.Urls.Single());
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        await _postgres.DisposeAsync();
    }
}
