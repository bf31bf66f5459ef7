using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using XenoStore.Api.Auth;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Hosting;

/// <summary>Runs <c>Program.cs</c> as it stands, on a free port (any type of the assembly names it). Only the cost of a password hash is lowered; one test checks what it is otherwise.</summary>
internal sealed class ApiProcess : WebApplicationFactory<Caller>
{
    private readonly string _connectionString;
    private readonly Uri _shopify;
    private readonly bool _patient;
    private readonly IEnumerable<KeyValuePair<string, string>> _settings;
    private readonly Action<IServiceCollection> _replace;

    /// <param name="connectionString">Its database.</param>
    /// <param name="shopify">The simulator.</param>
    /// <param name="patient">Whether a busy machine may take its time over a webhook; otherwise the deadlines are those of Shopify.</param>
    /// <param name="settings">What it is told besides.</param>
    /// <param name="replace">What it is made of instead.</param>
    public ApiProcess(
        string connectionString, Uri shopify, bool patient, IEnumerable<KeyValuePair<string, string>> settings, Action<IServiceCollection> replace)
    {
        (_connectionString, _shopify, _patient, _settings, _replace) = (connectionString, shopify, patient, settings, replace);
        UseKestrel(0);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("DATABASE_URL", _connectionString);
        builder.UseSetting("XENO_DATA", TestDataFolder.Create());
        foreach (var (name, value) in EngineSettings.NewSilo())
        {
            builder.UseSetting(name, value);
        }

        builder.UseSetting("SHOPIFY_ADMIN_URL", $"{_shopify.ToString().TrimEnd('/')}/{{shop}}");
        builder.UseSetting("SHOPIFY_CLIENT_SECRET", TestApi.AppSecret);
        builder.UseSetting("SHOPIFY_PREVIOUS_CLIENT_SECRET", TestApi.PreviousAppSecret);
        builder.UseSetting("SHOPIFY_PREVIOUS_CLIENT_SECRET_UNTIL", DateTimeOffset.UtcNow.AddHours(1).ToString("O"));
        builder.UseSetting("XENO_FRONTEND", "none");
        builder.UseSetting("Limits:RegistrationsPerAddress", "10000");
        builder.UseSetting("Limits:LoginsPerAddress", "10000");
        if (_patient)
        {
            builder.UseSetting("Webhooks:ProveWithin", "00:00:30");
            builder.UseSetting("Webhooks:ApplyWithin", "00:00:30");
        }

        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureServices(services => services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = 1_000));
        builder.ConfigureServices(_replace);
    }
}
