using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using XenoStore.Tests.Grains.Silo;

namespace XenoStore.Tests.Grains;

public class SessionsOfAUser(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    private IAccountDirectoryGrain Directory => fixture.Grains.GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts);

    [Fact]
    public async Task An_open_session_may_act_for_the_users_shop_and_no_other()
    {
        var (userId, tenant) = await fixture.NewShopAsync();
        var foreign = await fixture.NewTenantAsync();

        var session = (await User(userId).OpenSession(tenant: null, NewHash(), CancellationToken.None))!;

        session.Tenant.ShouldBe(tenant);
        (await User(userId).MayAct(session.SessionId, tenant)).ShouldBeTrue();
        (await User(userId).MayAct(session.SessionId, foreign)).ShouldBeFalse();
        (await User(userId).MayAct(Guid.NewGuid(), tenant)).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_opens_or_switches_to_a_shop_that_is_not_theirs()
    {
        var (userId, _) = await fixture.NewShopAsync();
        var foreign = await fixture.NewTenantAsync();
        var session = (await User(userId).OpenSession(null, NewHash(), CancellationToken.None))!;

        (await User(userId).OpenSession(foreign, NewHash(), CancellationToken.None)).ShouldBeNull();
        (await User(userId).SwitchTenant(session.SessionId, foreign, CancellationToken.None)).ShouldBeNull();
        (await User(long.MaxValue).OpenSession(null, NewHash(), CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_closed_session_no_longer_counts_and_closing_again_is_no_error()
    {
        var (userId, tenant) = await fixture.NewShopAsync();
        var hash = NewHash();
        var session = (await User(userId).OpenSession(tenant, hash, CancellationToken.None))!;

        await User(userId).CloseSession(session.SessionId, CancellationToken.None);
        await User(userId).CloseSession(session.SessionId, CancellationToken.None);

        (await User(userId).MayAct(session.SessionId, tenant)).ShouldBeFalse();
        (await Directory.Rotate(hash, NewHash(), TimeSpan.Zero, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task One_user_cannot_close_the_session_of_another()
    {
        var (victim, tenant) = await fixture.NewShopAsync();
        var (other, _) = await fixture.NewShopAsync();
        var session = (await User(victim).OpenSession(tenant, NewHash(), CancellationToken.None))!;

        await User(other).CloseSession(session.SessionId, CancellationToken.None);

        (await User(victim).MayAct(session.SessionId, tenant)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_rotated_token_keeps_the_session_and_a_reused_one_ends_it()
    {
        var (userId, tenant) = await fixture.NewShopAsync();
        var (first, second) = (NewHash(), NewHash());
        var session = (await User(userId).OpenSession(tenant, first, CancellationToken.None))!;

        (await Directory.Rotate(first, second, TimeSpan.Zero, CancellationToken.None))!.SessionId.ShouldBe(session.SessionId);
        (await User(userId).MayAct(session.SessionId, tenant)).ShouldBeTrue();

        (await Directory.Rotate(first, NewHash(), TimeSpan.Zero, CancellationToken.None)).ShouldBeNull();
        (await User(userId).MayAct(session.SessionId, tenant)).ShouldBeFalse("a token used twice was stolen");
        (await Directory.Rotate(second, NewHash(), TimeSpan.Zero, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_session_survives_a_restart_and_a_closed_one_does_not_come_back()
    {
        var (userId, tenant) = await fixture.NewShopAsync();
        var open = (await User(userId).OpenSession(tenant, NewHash(), CancellationToken.None))!;
        var closed = (await User(userId).OpenSession(tenant, NewHash(), CancellationToken.None))!;
        await User(userId).CloseSession(closed.SessionId, CancellationToken.None);

        await using var restarted = await fixture.StartSiloAsync();

        var user = restarted.Grains.GetGrain<IUserGrain>(GrainKeys.User(userId));
        (await user.MayAct(open.SessionId, tenant)).ShouldBeTrue();
        (await user.MayAct(closed.SessionId, tenant)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_session_ends_after_its_lifetime_refreshed_or_not()
    {
        var (userId, tenant) = await fixture.NewShopAsync();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var silo = await fixture.StartSiloAsync(services => services.AddSingleton<TimeProvider>(clock));
        var user = silo.Grains.GetGrain<IUserGrain>(GrainKeys.User(userId));
        var session = (await user.OpenSession(tenant, NewHash(), CancellationToken.None))!;

        clock.SetUtcNow(session.ExpiresAt.AddSeconds(-1));
        (await user.MayAct(session.SessionId, tenant)).ShouldBeTrue();

        clock.SetUtcNow(session.ExpiresAt);
        (await user.MayAct(session.SessionId, tenant)).ShouldBeFalse();
        (await user.SwitchTenant(session.SessionId, tenant, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_registers_can_sign_in_and_the_backfill_has_begun()
    {
        var email = $"{Guid.NewGuid():n}@example.com";

        var result = await Directory.Register(email, "hash", NewShops.Any(), CancellationToken.None);

        result.Outcome.ShouldBe(ConnectOutcome.Connected);
        (await User(result.UserId).OpenSession(null, NewHash(), CancellationToken.None))!.Tenant.ShouldBe(result.Tenant!.Id);
        var sync = await fixture.Grains.GetGrain<ISyncGrain>(GrainKeys.Sync(result.Tenant.Id)).Progress();
        sync.Run!.Trigger.ShouldBe("register");
        (await Directory.Register(email, "hash", NewShops.Any(), CancellationToken.None)).Outcome.ShouldBe(ConnectOutcome.EmailTaken);
    }

    [Fact]
    public async Task A_further_shop_is_the_users_at_once_and_a_foreign_one_is_taken()
    {
        var (userId, first) = await fixture.NewShopAsync();
        var session = (await User(userId).OpenSession(first, NewHash(), CancellationToken.None))!;
        var shop = NewShops.Any("EUR", "Europe/Berlin");

        var second = (await User(userId).ConnectShop(shop, CancellationToken.None)).Tenant!.Id;

        (await User(userId).SwitchTenant(session.SessionId, second, CancellationToken.None))!.Tenant.ShouldBe(second);
        (await User(userId).MayAct(session.SessionId, second)).ShouldBeTrue();
        var (stranger, _) = await fixture.NewShopAsync();
        (await User(stranger).ConnectShop(shop, CancellationToken.None)).Outcome.ShouldBe(ConnectOutcome.ShopTaken);
    }

    [Fact]
    public async Task Connecting_the_same_shop_again_replaces_its_token()
    {
        var (userId, _) = await fixture.NewShopAsync();
        var shop = NewShops.Any();
        var tenant = (await User(userId).ConnectShop(shop, CancellationToken.None)).Tenant!.Id;
        await fixture.Grains.Tenant(tenant).SetConnection(ConnectionState.Uninstalled, "app/uninstalled", CancellationToken.None);

        (await User(userId).ConnectShop(shop with { AccessToken = "shpat_new" }, CancellationToken.None)).Tenant!.Id.ShouldBe(tenant);

        (await fixture.Grains.Tenant(tenant).Credentials())!.AccessToken.ShouldBe("shpat_new");
    }

    [Fact]
    public async Task An_account_is_found_by_its_address_whatever_the_case()
    {
        var (userId, _) = await fixture.NewShopAsync();
        var email = (await User(userId).Profile(CancellationToken.None))!.Email;

        (await Directory.FindAccount(email.ToUpperInvariant(), CancellationToken.None))!.UserId.ShouldBe(userId);
        (await Directory.FindAccount("nobody@example.com", CancellationToken.None)).ShouldBeNull();
        (await User(long.MaxValue).Profile(CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_shop_is_found_by_its_domain()
    {
        var tenant = await fixture.NewTenantAsync();
        var domain = (await fixture.Grains.Tenant(tenant).Profile())!.Domain;

        (await Directory.FindShop(domain, CancellationToken.None)).ShouldBe(tenant);
        (await Directory.FindShop(ShopDomain.Parse("nobody.myshopify.com"), CancellationToken.None)).ShouldBeNull();
    }

    private IUserGrain User(long userId) => fixture.Grains.GetGrain<IUserGrain>(GrainKeys.User(userId));

    private static string NewHash() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}
