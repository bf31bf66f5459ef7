using System.Security.Cryptography;
using XenoStore.Database.Accounts;
using XenoStore.Database.Secrets;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Accounts;

public sealed class AccountTablesTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly SecretBox Box = new(SecretKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

    private readonly AccountTables accounts = new(postgres.Writer, Box);
    private readonly TenantTable tenants = new(postgres.Writer, Box);

    [Fact]
    public async Task Registered_user_owns_the_shop()
    {
        var email = Shops.NewEmail();
        var shop = Shops.New();
        var result = await accounts.RegisterAsync(email, "hash", shop, Now, default);

        result.Outcome.ShouldBe(ConnectOutcome.Connected);
        var expected = new TenantProfile(
            result.Tenant!.Id, "My shop", shop.Domain, "EUR", "Europe/Berlin", "Basic", ConnectionState.Connected, Now);
        result.Tenant.ShouldBe(expected);
        (await accounts.LoadUserAsync(result.UserId, default))!.Tenants.ShouldHaveSingleItem().ShouldBe(expected);
        (await accounts.FindShopAsync(shop.Domain, default)).ShouldBe(expected.Id);
    }

    [Fact]
    public async Task Shop_without_a_name_of_the_users_has_shopifys()
    {
        var result = await accounts.RegisterAsync(Shops.NewEmail(), "hash", Shops.New() with { Name = " " }, Now, default);
        result.Tenant!.Name.ShouldBe("Northwind");
    }

    [Fact]
    public async Task Email_is_compared_without_case()
    {
        var email = Shops.NewEmail();
        var user = await accounts.RegisterAsync(email, "hash", Shops.New(), Now, default);

        (await accounts.FindAccountAsync(email.ToUpperInvariant(), default)).ShouldBe(new AccountCredentials(user.UserId, "hash"));
        (await accounts.RegisterAsync(email.ToUpperInvariant(), "hash", Shops.New(), Now, default)).Outcome.ShouldBe(ConnectOutcome.EmailTaken);
    }

    [Fact]
    public async Task Taken_shop_leaves_no_user_behind()
    {
        var shop = Shops.New();
        await accounts.RegisterAsync(Shops.NewEmail(), "hash", shop, Now, default);
        var email = Shops.NewEmail();

        (await accounts.RegisterAsync(email, "hash", shop, Now, default)).Outcome.ShouldBe(ConnectOutcome.ShopTaken);
        (await accounts.FindAccountAsync(email, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Of_many_who_register_one_shop_at_once_one_gets_it()
    {
        var shop = Shops.New();
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => accounts.RegisterAsync(Shops.NewEmail(), "hash", shop, Now, default)));
        results.Count(result => result.Outcome == ConnectOutcome.Connected).ShouldBe(1);
        results.Count(result => result.Outcome == ConnectOutcome.ShopTaken).ShouldBe(7);
    }

    [Fact]
    public async Task Further_shop_joins_the_first()
    {
        var user = await accounts.RegisterAsync(Shops.NewEmail(), "hash", Shops.New(), Now, default);
        var second = await accounts.ConnectAsync(user.UserId, Shops.New(), Now, default);

        (await accounts.LoadUserAsync(user.UserId, default))!.Tenants.Select(tenant => tenant.Id).ShouldBe([user.Tenant!.Id, second.Tenant!.Id]);
    }

    [Fact]
    public async Task Shop_of_another_user_stays_theirs()
    {
        var shop = Shops.New();
        var theirs = await accounts.RegisterAsync(Shops.NewEmail(), "hash", shop, Now, default);
        var mine = await accounts.RegisterAsync(Shops.NewEmail(), "hash", Shops.New(), Now, default);

        var attempt = await accounts.ConnectAsync(mine.UserId, shop with { AccessToken = "shpat_forged" }, Now, default);
        attempt.Outcome.ShouldBe(ConnectOutcome.ShopTaken);
        (await tenants.LoadAsync(theirs.Tenant!.Id, default))!.AccessToken.ShouldBe("shpat_first");
    }

    [Fact]
    public async Task Own_shop_connected_again_has_the_new_token_and_honours_the_old_secret_for_an_hour()
    {
        var shop = Shops.New();
        var user = await accounts.RegisterAsync(Shops.NewEmail(), "hash", shop, Now, default);
        await tenants.SetConnectionAsync(user.Tenant!.Id, ConnectionState.NeedsReauthorisation, "Token refused.", Now, default);

        var again = await accounts.ConnectAsync(user.UserId, Shops.New(shop.Domain.Value, "shpat_second", "secret_second"), Now, default);
        again.Tenant!.Id.ShouldBe(user.Tenant.Id);
        again.Tenant.State.ShouldBe(ConnectionState.Connected);

        var tenant = (await tenants.LoadAsync(user.Tenant.Id, default))!;
        tenant.AccessToken.ShouldBe("shpat_second");
        tenant.ClientSecret.ShouldBe("secret_second");
        tenant.PreviousClientSecret.ShouldBe("secret_first");
        tenant.PreviousClientSecretUntil.ShouldBe(Now.AddHours(1));
        tenant.ConnectionReason.ShouldBeNull();
    }

    [Fact]
    public async Task Own_shop_connected_again_with_the_same_secret_has_no_previous_one()
    {
        var shop = Shops.New();
        var user = await accounts.RegisterAsync(Shops.NewEmail(), "hash", shop, Now, default);
        await accounts.ConnectAsync(user.UserId, shop with { AccessToken = "shpat_second" }, Now, default);
        (await tenants.LoadAsync(user.Tenant!.Id, default))!.PreviousClientSecret.ShouldBeNull();
    }

    [Fact]
    public async Task Unknown_user_and_shop_are_null()
    {
        (await accounts.LoadUserAsync(long.MaxValue, default)).ShouldBeNull();
        (await accounts.FindAccountAsync(Shops.NewEmail(), default)).ShouldBeNull();
        (await accounts.FindShopAsync(Shops.New().Domain, default)).ShouldBeNull();
    }
}
