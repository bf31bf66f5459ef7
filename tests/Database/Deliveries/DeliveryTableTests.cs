using XenoStore.Database.Deliveries;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Deliveries;

/// <summary>Claims are of all tenants, so every test has a database of its own: one fixture for each.</summary>
public sealed class DeliveryTableTests : IAsyncLifetime, IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private readonly PostgresFixture postgres = new();
    private DeliveryTable table = null!;
    private TenantId tenant;

    public async Task InitializeAsync()
    {
        await postgres.InitializeAsync();
        table = new DeliveryTable(postgres.Writer);
        tenant = await postgres.NewTenantAsync();
    }

    public ValueTask DisposeAsync() => postgres.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Spilled_delivery_is_kept_once_with_its_exact_bytes()
    {
        await table.SpillAsync(tenant, Delivery("a"), "time-out", default);
        await table.SpillAsync(tenant, Delivery("a"), "time-out", default);

        var claimed = (await table.ClaimAsync(10, Now, Lease, default)).ShouldHaveSingleItem();
        claimed.Delivery.Body.ShouldBe(Delivery("a").Body);
        (claimed.Tenant, claimed.Attempts, claimed.Delivery.Topic).ShouldBe((tenant, 1, "orders/updated"));
    }

    [Fact]
    public async Task Claimed_delivery_is_nobody_elses_before_the_lease_is_over()
    {
        await table.SpillAsync(tenant, Delivery("a"), "time-out", default);
        await table.ClaimAsync(10, Now, Lease, default);
        (await table.ClaimAsync(10, Now + Lease - TimeSpan.FromSeconds(1), Lease, default)).ShouldBeEmpty();
        (await table.ClaimAsync(10, Now + Lease, Lease, default)).ShouldHaveSingleItem().Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task Two_who_claim_at_once_share_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(id => table.SpillAsync(tenant, Delivery($"{id}"), "time-out", default)));
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => table.ClaimAsync(5, Now, Lease, default)));
        var all = claims.SelectMany(claim => claim).Select(claim => claim.Id).ToArray();
        all.Distinct().Count().ShouldBe(all.Length);
        (all.Length + (await table.ClaimAsync(40, Now, Lease, default)).Length).ShouldBe(40);
    }

    [Fact]
    public async Task Claim_whose_lease_ran_out_settles_nothing()
    {
        await table.SpillAsync(tenant, Delivery("a"), "time-out", default);
        var late = (await table.ClaimAsync(10, Now, Lease, default)).Single();
        await table.ClaimAsync(10, Now + Lease, Lease, default);
        await table.SettleAppliedAsync(late, Now + Lease, default);
        (await table.ListAsync(tenant, DeliveryState.Pending, null, 10, default)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Delivery_put_back_waits_for_its_next_try()
    {
        await table.SpillAsync(tenant, Delivery("a"), "time-out", default);
        var claimed = (await table.ClaimAsync(10, Now, Lease, default)).Single();
        await table.PutBackAsync(claimed, Now.AddMinutes(2), "database busy", default);
        (await table.ClaimAsync(10, Now.AddMinutes(1), Lease, default)).ShouldBeEmpty();
        (await table.ClaimAsync(10, Now.AddMinutes(2), Lease, default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Dead_letter_waits_for_its_replay_by_its_own_tenant()
    {
        await table.BuryAsync(tenant, Delivery("a"), "no id", default);
        (await table.ClaimAsync(10, Now.AddDays(1), Lease, default)).ShouldBeEmpty();
        var dead = (await table.ListAsync(tenant, DeliveryState.Dead, null, 10, default)).Single();
        dead.Reason.ShouldBe("no id");

        (await table.ReplayAsync(await postgres.NewTenantAsync(), dead.Id, Now, default)).ShouldBeFalse();
        (await table.ReplayAsync(tenant, dead.Id, Now, default)).ShouldBeTrue();
        (await table.ReplayAsync(tenant, dead.Id, Now, default)).ShouldBeFalse();
        (await table.ClaimAsync(10, Now, Lease, default)).ShouldHaveSingleItem().Delivery.Body.ShouldBe(Delivery("a").Body);
    }

    [Fact]
    public async Task Applied_delivery_loses_its_body_and_in_time_its_row()
    {
        await table.SpillAsync(tenant, Delivery("a"), "time-out", default);
        var claimed = (await table.ClaimAsync(10, Now, Lease, default)).Single();
        await table.SettleAppliedAsync(claimed, Now, default);

        (await table.ListAsync(tenant, null, null, 10, default)).Single().State.ShouldBe(DeliveryState.Applied);
        (await table.PruneAsync(Now, default)).ShouldBe(0);
        (await table.PruneAsync(Now.AddDays(1), default)).ShouldBe(1);
    }

    [Fact]
    public async Task List_goes_on_where_it_stopped()
    {
        foreach (var id in Enumerable.Range(0, 5))
        {
            await table.SpillAsync(tenant, Delivery($"{id}"), "time-out", default);
        }

        var first = await table.ListAsync(tenant, null, null, 3, default);
        var rest = await table.ListAsync(tenant, null, first[^1].Id, 3, default);
        first.Concat(rest).Select(kept => kept.WebhookId).ShouldBe(["4", "3", "2", "1", "0"]);
    }

    private static Delivery Delivery(string id) => new(id, "orders/updated", null, Now, Now, [0, 1, 0xff, (byte)id[0]]);
}
