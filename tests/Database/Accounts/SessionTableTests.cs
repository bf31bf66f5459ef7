using System.Security.Cryptography;
using Npgsql;
using XenoStore.Database.Accounts;
using XenoStore.Database.Secrets;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Accounts;

public sealed class SessionTableTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = Now.AddDays(30);

    private static readonly TimeSpan Never = TimeSpan.Zero;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly AccountTables accounts = new(
        postgres.Writer, new SecretBox(SecretKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)))));

    [Fact]
    public async Task Opened_session_lives_until_it_ends()
    {
        var (session, _) = await OpenAsync();
        (await accounts.LoadSessionsAsync(session.UserId, Now, default)).ShouldBe([session]);
        (await accounts.LoadSessionsAsync(session.UserId, End, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_refresh_token_is_good_for_one_rotation()
    {
        var (session, first) = await OpenAsync();
        var second = Shops.NewHash();

        (await accounts.RotateAsync(first, second, Never, Now, default)).ShouldBe(new RotationResult(session, null));
        (await accounts.RotateAsync(second, Shops.NewHash(), Never, Now, default)).Session.ShouldBe(session);
    }

    [Fact]
    public async Task Token_used_twice_revokes_the_session_and_every_successor()
    {
        var (session, first) = await OpenAsync();
        var second = Shops.NewHash();
        await accounts.RotateAsync(first, second, Never, Now, default);

        (await accounts.RotateAsync(first, Shops.NewHash(), Never, Now, default)).ShouldBe(new RotationResult(null, session));
        (await accounts.RotateAsync(second, Shops.NewHash(), Never, Now, default)).Session.ShouldBeNull();
        (await accounts.LoadSessionsAsync(session.UserId, Now, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_uses_at_once_one_is_taken_for_theft()
    {
        var (session, first) = await OpenAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => accounts.RotateAsync(first, Shops.NewHash(), Never, Now, default)));

        results.Count(result => result.Session is not null).ShouldBe(1);
        results.Count(result => result.Revoked == session).ShouldBe(1);
    }

    [Fact]
    public async Task Token_used_again_for_the_same_successor_within_the_grace_is_answered_alike()
    {
        var (session, first) = await OpenAsync();
        var second = Shops.NewHash();
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => accounts.RotateAsync(first, second, Grace, Now, default)));

        results.ShouldAllBe(result => result == new RotationResult(session, null));
        (await accounts.RotateAsync(second, Shops.NewHash(), Never, Now, default)).Session.ShouldBe(session);
    }

    [Fact]
    public async Task Token_used_again_for_another_successor_is_theft_within_the_grace_too()
    {
        var (session, first) = await OpenAsync();
        await accounts.RotateAsync(first, Shops.NewHash(), Grace, Now, default);
        (await accounts.RotateAsync(first, Shops.NewHash(), Grace, Now, default)).ShouldBe(new RotationResult(null, session));
    }

    [Fact]
    public async Task Token_used_again_after_the_grace_is_theft()
    {
        var (session, first) = await OpenAsync();
        var second = Shops.NewHash();
        await accounts.RotateAsync(first, second, Grace, Now, default);
        (await accounts.RotateAsync(first, second, Grace, Now + Grace, default)).ShouldBe(new RotationResult(null, session));
    }

    [Fact]
    public async Task Grace_does_not_revive_a_closed_session()
    {
        var (session, first) = await OpenAsync();
        var second = Shops.NewHash();
        await accounts.RotateAsync(first, second, Grace, Now, default);
        await accounts.CloseSessionAsync(session.SessionId, Now, default);
        (await accounts.RotateAsync(first, second, Grace, Now, default)).ShouldBe(new RotationResult(null, null));
    }

    [Fact]
    public async Task Unknown_and_expired_tokens_are_neither_good_nor_theft()
    {
        var (_, first) = await OpenAsync();
        var nothing = new RotationResult(null, null);
        (await accounts.RotateAsync(Shops.NewHash(), Shops.NewHash(), Never, Now, default)).ShouldBe(nothing);
        (await accounts.RotateAsync(first, Shops.NewHash(), Never, End, default)).ShouldBe(nothing);
    }

    [Fact]
    public async Task Closed_session_and_its_token_are_dead()
    {
        var (session, first) = await OpenAsync();
        await accounts.CloseSessionAsync(session.SessionId, Now, default);
        await accounts.CloseSessionAsync(session.SessionId, Now, default);

        (await accounts.LoadSessionsAsync(session.UserId, Now, default)).ShouldBeEmpty();
        (await accounts.RotateAsync(first, Shops.NewHash(), Never, Now, default)).ShouldBe(new RotationResult(null, null));
    }

    [Fact]
    public async Task Session_can_look_at_another_shop_of_its_user()
    {
        var (session, _) = await OpenAsync();
        var other = (await accounts.ConnectAsync(session.UserId, Shops.New(), Now, default)).Tenant!;
        await accounts.SwitchTenantAsync(session.SessionId, other.Id, default);
        (await accounts.LoadSessionsAsync(session.UserId, Now, default)).Single().Tenant.ShouldBe(other.Id);
    }

    [Fact]
    public async Task Session_cannot_look_at_a_strangers_shop()
    {
        var (session, _) = await OpenAsync();
        var refusal = await Should.ThrowAsync<PostgresException>(
            async () => await accounts.SwitchTenantAsync(session.SessionId, await postgres.NewTenantAsync(), default));
        refusal.ConstraintName.ShouldBe("session_looks_at_a_shop_of_its_user");
    }

    [Fact]
    public async Task Login_sweeps_out_the_users_expired_sessions()
    {
        var (session, _) = await OpenAsync();
        var next = session with { SessionId = Guid.NewGuid(), ExpiresAt = End.AddDays(30) };
        await accounts.OpenSessionAsync(next, Shops.NewHash(), End, default);

        await using var count = postgres.Writer.CreateCommand("select count(*) from sessions where user_id = $1");
        count.Parameters.AddWithValue(session.UserId);
        (await count.ExecuteScalarAsync()).ShouldBe(1L);
    }

    private async Task<(Session Session, string TokenHash)> OpenAsync()
    {
        var user = await accounts.RegisterAsync(Shops.NewEmail(), "hash", Shops.New(), Now, default);
        var session = new Session(Guid.NewGuid(), user.UserId, user.Tenant!.Id, End);
        var hash = Shops.NewHash();
        await accounts.OpenSessionAsync(session, hash, Now, default);
        return (session, hash);
    }
}
