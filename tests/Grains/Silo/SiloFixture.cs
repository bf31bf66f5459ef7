using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.Database.Accounts;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Grains.Silo;

/// <summary>One silo over one fresh database for a class of tests; every test connects shops of its own.</summary>
public sealed class SiloFixture : IAsyncLifetime, IAsyncDisposable
{
    private readonly PostgresFixture _postgres = new();
    private readonly string _secretKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private SiloHost? _silo;

    public SiloHost Silo => _silo ?? throw new InvalidOperationException("Use SiloFixture as a class fixture.");

    public IClusterClient Grains => Silo.Grains;

    public PostgresFixture Postgres => _postgres;

    public async Task InitializeAsync()
    {
        await _postgres.InitializeAsync();
        _silo = await StartSiloAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Silo.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>Another silo on the same database, for what a restart must find again.</summary>
    public Task<SiloHost> StartSiloAsync(Action<IServiceCollection>? replace = null) =>
        SiloHost.StartAsync(_postgres.ConnectionString, _secretKey, replace);

    /// <summary>A user with a shop that exists nowhere else; no sync is started.</summary>
    public async Task<(long UserId, TenantId Tenant)> NewShopAsync(string currency = "USD", string timeZone = "America/New_York")
    {
        var shop = NewShops.Any(currency, timeZone);
        var result = await Silo.Get<IAccountStore>().RegisterAsync(
            $"{Guid.NewGuid():n}@example.com", "hash", shop, DateTimeOffset.UtcNow, CancellationToken.None);
        return (result.UserId, result.Tenant!.Id);
    }

    /// <summary>A shop without regard to its user.</summary>
    public async Task<TenantId> NewTenantAsync(string currency = "USD", string timeZone = "America/New_York") =>
        (await NewShopAsync(currency, timeZone)).Tenant;
}
