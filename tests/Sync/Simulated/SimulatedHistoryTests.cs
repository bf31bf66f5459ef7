using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using XenoStore.Database.Accounts;
using XenoStore.Shopify.Admin;
using XenoStore.Silo;
using XenoStore.Simulator.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Sync.Simulated;

/// <summary>The whole way over HTTP: simulated shops of four currencies, the real client, the real silo, the figures of the dashboard.</summary>
public sealed class SimulatedHistoryTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private static readonly HttpClient Http = new();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private SimulatorHost _simulator = null!;
    private IHost _silo = null!;

    public async Task InitializeAsync()
    {
        _simulator = await SimulatorHost.StartAsync(new SimulatorOptions { Orders = 250, Bucket = 0 });
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(
        [
            new("DATABASE_URL", postgres.ConnectionString),
            new("XENO_DATA", TestDataFolder.Create()),
            new("SHOPIFY_ADMIN_URL", $"{_simulator.Address}{{shop}}"),
        ]);
        builder.Configuration.AddInMemoryCollection(EngineSettings.NewSilo());
        builder.Services.AddXenoSilo(builder.Configuration);
        _silo = builder.Build();
        await _silo.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _silo.StopAsync();
        _silo.Dispose();
        await _simulator.DisposeAsync();
    }

    [Theory]
    [InlineData("demo-usd.myshopify.com")]
    [InlineData("demo-eur.myshopify.com")]
    [InlineData("demo-jpy.myshopify.com")]
    [InlineData("demo-kwd.myshopify.com")]
    public async Task After_the_backfill_every_day_equals_what_the_shop_really_sold(string domain)
    {
        var shops = (await Http.GetFromJsonAsync<SimulatedShop[]>($"{_simulator.Address}_sim/shops"))!;
        var profile = await ConnectAsync(shops.Single(shop => shop.Domain == domain));
        var grains = _silo.Services.GetRequiredService<IGrainFactory>();
        await grains.GetGrain<ISyncGrain>(GrainKeys.Sync(profile.Id)).Start("register", default);
        var tenant = grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(profile.Id));
        await UntilCompleteAsync(tenant);

        var range = new DateRange(DateOnly.FromDateTime(DateTime.UtcNow).AddYears(-4), DateOnly.FromDateTime(DateTime.UtcNow).AddDays(2));
        var truth = (await Http.GetFromJsonAsync<Truth>(
            $"{_simulator.Address}_sim/{domain}/truth?startDate={range.Start:yyyy-MM-dd}&endDate={range.End:yyyy-MM-dd}"))!;
        var stats = await tenant.Stats(range, Comparison.None);

        var currency = Currency.Of(profile.Currency);
        stats.Asked.Days.Select(day => TruthDay.Of(day, currency)).ShouldBe(truth.Days);
        truth.Days.Sum(day => day.Orders).ShouldBeGreaterThan(100);
    }

    private async Task<TenantProfile> ConnectAsync(SimulatedShop shop)
    {
        var services = _silo.Services;
        var credentials = new ShopCredentials(ShopDomain.Parse(shop.Domain), shop.AccessToken);
        var said = await services.GetRequiredService<IAdminClient>().ShopAsync(credentials, default);
        var info = said.ShouldBeOfType<Answered<ShopDescription>>().Data.Info;
        var connected = await services.GetRequiredService<IAccountStore>().RegisterAsync(
            $"{Guid.NewGuid():n}@example.com",
            "hash",
            new NewShop(credentials.Domain, shop.Name, shop.AccessToken, shop.ClientSecret, info),
            DateTimeOffset.UtcNow,
            default);
        return connected.Tenant!;
    }

    private static async Task UntilCompleteAsync(ITenantGrain tenant)
    {
        using var patience = new CancellationTokenSource(Patience);
        var seen = await tenant.WaitForChange(-1, -1, patience.Token);
        while (!(await tenant.Stats(range: null, Comparison.None)).Coverage.Complete)
        {
            seen = await tenant.WaitForChange(seen.Revision, seen.SyncRevision, patience.Token);
        }
    }

    private sealed record SimulatedShop(string Domain, string Name, string AccessToken, string ClientSecret);

    private sealed record Truth(TruthDay[] Days);

    private sealed record TruthDay(
        DateOnly Date, string GrossSales, string Discounts, string Returns, string NetSales, string Shipping, string Taxes, string TotalSales, long Orders)
    {
        public static TruthDay Of(DaySales day, Currency currency) => new(
            day.Day,
            currency.Format(day.Amounts.GrossSales),
            currency.Format(day.Amounts.Discounts),
            currency.Format(day.Amounts.Returns),
            currency.Format(day.Amounts.NetSales),
            currency.Format(day.Amounts.Shipping),
            currency.Format(day.Amounts.Taxes),
            currency.Format(day.Amounts.TotalSales),
            day.Amounts.Orders);
    }
}
