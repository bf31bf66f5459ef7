using Microsoft.Extensions.DependencyInjection;
using XenoStore.Simulator.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Hosting;

/// <summary>
/// The API as it is shipped, on Kestrel, with its silo, a database of its own and a simulated Shopify. One serves all tests that do no
/// harm to it; each of those registers shops of its own.
/// </summary>
internal sealed class TestApi : IAsyncDisposable
{
    /// <summary>Signs the webhooks of shops that have no secret of their own.</summary>
    internal const string AppSecret = "app-secret-of-the-tests";

    /// <summary>The app's secret before its rotation.</summary>
    internal const string PreviousAppSecret = "previous-app-secret-of-the-tests";

    private static readonly Lazy<Task<TestApi>> Shared = new(async () => await StartAsync(await TestServer.CreateDatabaseAsync(), patient: true));

    private readonly ApiProcess _process;
    private readonly SimulatorHost _shopify;

    private TestApi(ApiProcess process, SimulatorHost shopify, string connectionString)
    {
        (_process, _shopify, ConnectionString) = (process, shopify, connectionString);
        Client = NewClient();
    }

    /// <summary>Speaks to the API without a session. Does not follow redirects.</summary>
    internal HttpClient Client { get; }

    /// <summary>What the host is made of.</summary>
    internal IServiceProvider Services => _process.Services;

    /// <summary>The simulated Shopify's own address.</summary>
    internal Uri Shopify => _shopify.Address;

    /// <summary>The database behind it.</summary>
    internal string ConnectionString { get; }

    internal static Task<TestApi> SharedAsync() => Shared.Value;

    /// <summary>One for a test that will hurt it.</summary>
    internal static async Task<TestApi> StartAsync() => await StartAsync(await TestServer.CreateDatabaseAsync(), patient: false);

    /// <summary>One for a test that wants it for itself, on however busy a machine.</summary>
    /// <param name="settings">What it is told besides.</param>
    internal static async Task<TestApi> StartPatientAsync(params KeyValuePair<string, string>[] settings) =>
        await StartAsync(await TestServer.CreateDatabaseAsync(), patient: true, settings);

    /// <summary>One that is made of something else in places.</summary>
    internal static async Task<TestApi> StartPatientAsync(Action<IServiceCollection> replace) =>
        await StartAsync(await TestServer.CreateDatabaseAsync(), patient: true, [], replace);

    /// <summary>One over a given database.</summary>
    internal static Task<TestApi> StartAsync(string connectionString) => StartAsync(connectionString, patient: false);

    private static Task<TestApi> StartAsync(string connectionString, bool patient, params KeyValuePair<string, string>[] settings) =>
        StartAsync(connectionString, patient, settings, _ => { });

    private static async Task<TestApi> StartAsync(
        string connectionString, bool patient, KeyValuePair<string, string>[] settings, Action<IServiceCollection> replace)
    {
        var shopify = await SimulatorHost.StartAsync(new SimulatorOptions { Shops = 1, Orders = 40, Open = true, Bucket = 0 });
        var process = new ApiProcess(connectionString, shopify.Address, patient, settings, replace);
        process.StartServer();
        return new TestApi(process, shopify, connectionString);
    }

    /// <summary>No browser: it keeps no cookies.</summary>
    internal HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _process.ClientOptions.BaseAddress };

    /// <summary>Registers a user with a shop that exists nowhere else.</summary>
    internal async Task<Merchant> RegisterAsync(string? clientSecret = null)
    {
        var merchant = new Merchant(this, Merchant.NewEmail(), Merchant.NewDomain(), clientSecret);
        await merchant.RegisterAsync();
        return merchant;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _process.DisposeAsync();
        await _shopify.DisposeAsync();
    }
}
