using System.Security.Cryptography;
using System.Text;
using XenoStore.Database.Accounts;
using XenoStore.Database.Secrets;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Accounts;

public sealed class TenantTableTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly SecretBox Box = new(SecretKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

    private readonly TenantTable tenants = new(postgres.Writer, Box);

    [Fact]
    public async Task New_tenant_has_what_was_registered_and_no_coverage()
    {
        var tenant = (await tenants.LoadAsync(await RegisterAsync(), default))!;
        tenant.AccessToken.ShouldBe("shpat_first");
        tenant.ClientSecret.ShouldBe("secret_first");
        tenant.Scopes.ShouldBe(["read_orders", "read_all_orders"]);
        tenant.Coverage.ShouldBe(new Coverage(null, false));
    }

    [Fact]
    public async Task Unknown_tenant_is_null() => (await tenants.LoadAsync(new TenantId(int.MaxValue), default)).ShouldBeNull();

    [Fact]
    public async Task Secrets_lie_in_the_table_sealed()
    {
        var id = await RegisterAsync();
        await using var command = postgres.Writer.CreateCommand("select access_token || client_secret from tenants where id = $1");
        command.Parameters.AddWithValue(id.Value);
        var stored = Encoding.Latin1.GetString((byte[])(await command.ExecuteScalarAsync())!);
        stored.ShouldNotContain("shpat");
        stored.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Token_copied_into_another_tenants_row_does_not_open()
    {
        var mine = await RegisterAsync();
        var theirs = await RegisterAsync();
        await using var copy = postgres.Writer.CreateCommand(
            "update tenants set access_token = (select access_token from tenants where id = $1) where id = $2");
        copy.Parameters.AddWithValue(theirs.Value);
        copy.Parameters.AddWithValue(mine.Value);
        await copy.ExecuteNonQueryAsync();

        await Should.ThrowAsync<CryptographicException>(() => tenants.LoadAsync(mine, default));
    }

    [Theory]
    [InlineData(ConnectionState.NeedsReauthorisation)]
    [InlineData(ConnectionState.Frozen)]
    public async Task Ailing_connection_keeps_its_token_and_says_why(ConnectionState state)
    {
        var id = await RegisterAsync();
        await tenants.SetConnectionAsync(id, state, "Shopify said no.", Now, default);

        var tenant = (await tenants.LoadAsync(id, default))!;
        tenant.Profile.State.ShouldBe(state);
        tenant.ConnectionReason.ShouldBe("Shopify said no.");
        tenant.AccessToken.ShouldBe("shpat_first");
    }

    [Fact]
    public async Task Connection_remembers_since_when_it_is_in_its_state()
    {
        var id = await RegisterAsync();
        await tenants.SetConnectionAsync(id, ConnectionState.Frozen, "Paused.", Now, default);
        await tenants.SetConnectionAsync(id, ConnectionState.Frozen, "Still paused.", Now.AddHours(1), default);

        var profile = (await tenants.LoadAsync(id, default))!.Profile;
        (profile.Reason, profile.Since).ShouldBe(("Still paused.", Now));
    }

    [Fact]
    public async Task Uninstalled_shop_has_no_secrets_left()
    {
        var id = await RegisterAsync();
        await tenants.SetConnectionAsync(id, ConnectionState.Uninstalled, null, Now, default);

        var tenant = (await tenants.LoadAsync(id, default))!;
        tenant.Profile.State.ShouldBe(ConnectionState.Uninstalled);
        (tenant.AccessToken, tenant.ClientSecret, tenant.PreviousClientSecret).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task Shop_update_without_scopes_keeps_those_that_were_granted()
    {
        var id = await RegisterAsync();
        await tenants.UpdateShopAsync(id, new ShopInfo("Renamed", "JPY", "Asia/Tokyo", null, []), default);

        var tenant = (await tenants.LoadAsync(id, default))!;
        (tenant.Profile.Name, tenant.Profile.Currency, tenant.Profile.TimeZone, tenant.Profile.Plan).ShouldBe(("Renamed", "JPY", "Asia/Tokyo", null));
        tenant.Scopes.ShouldBe(["read_orders", "read_all_orders"]);

        await tenants.UpdateShopAsync(id, new ShopInfo("Renamed", "JPY", "Asia/Tokyo", null, ["read_orders"]), default);
        (await tenants.LoadAsync(id, default))!.Scopes.ShouldBe(["read_orders"]);
    }

    [Fact]
    public async Task Coverage_is_kept()
    {
        var id = await RegisterAsync();
        var coverage = new Coverage(new DateOnly(2024, 11, 25), true);
        await tenants.SetCoverageAsync(id, coverage, default);
        (await tenants.LoadAsync(id, default))!.Coverage.ShouldBe(coverage);
    }

    private async Task<TenantId> RegisterAsync() =>
        (await new AccountTables(postgres.Writer, Box).RegisterAsync(Shops.NewEmail(), "hash", Shops.New(), Now, default)).Tenant!.Id;
}
