using XenoStore.Tests.Grains.Silo;
using static XenoStore.Tests.Grains.Silo.Orders;

namespace XenoStore.Tests.Grains;

public class KeptDeliveries(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_spilled_delivery_is_applied_soon_and_once()
    {
        var tenant = await fixture.NewTenantAsync();
        var delivery = Webhooks.OrderCreated(1, "20.00");

        await Inbox(tenant).Spill(delivery, "the grain did not answer in time", CancellationToken.None);
        await Inbox(tenant).Spill(delivery, "again", CancellationToken.None);

        var stats = await fixture.Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.Orders > 0);
        stats.Asked.Totals.Amounts.ShouldBe(new LedgerAmounts { GrossSales = 20_00, Orders = 1, Units = 1 });
        (await SettledAsync(tenant)).State.ShouldBe(DeliveryState.Applied);
    }

    [Theory]
    [InlineData("{ \"id\": 1", "orders/create")]
    [InlineData("{ \"id\": 1, \"currency\": \"USD\" }", "orders/create")]
    public async Task A_body_that_cannot_be_understood_becomes_a_dead_letter_at_the_first_try(string body, string topic)
    {
        var tenant = await fixture.NewTenantAsync();

        await Inbox(tenant).Spill(Webhooks.Delivery(topic, body), "spilled", CancellationToken.None);

        var settled = await SettledAsync(tenant);
        (settled.State, settled.Attempts).ShouldBe((DeliveryState.Dead, 1));
        settled.Reason.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task An_order_that_is_refused_becomes_a_dead_letter()
    {
        var tenant = await fixture.NewTenantAsync("EUR");

        await Inbox(tenant).Spill(Webhooks.OrderCreated(1, "20.00"), "spilled", CancellationToken.None);

        (await SettledAsync(tenant)).State.ShouldBe(DeliveryState.Dead);
    }

    [Fact]
    public async Task A_dead_letter_is_listed_and_can_be_replayed_by_its_own_tenant_alone()
    {
        var (tenant, stranger) = (await fixture.NewTenantAsync(), await fixture.NewTenantAsync());
        await Inbox(tenant).Bury(Webhooks.OrderCreated(1, "20.00"), "could not be understood by an older version", CancellationToken.None);
        var dead = (await Inbox(tenant).List(DeliveryState.Dead, before: null, 10, CancellationToken.None)).ShouldHaveSingleItem();

        (await Inbox(stranger).Replay(dead.Id, CancellationToken.None)).ShouldBeFalse();
        (await Inbox(stranger).List(null, null, 10, CancellationToken.None)).ShouldBeEmpty();
        (await Inbox(tenant).Replay(dead.Id, CancellationToken.None)).ShouldBeTrue();

        await fixture.Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.GrossSales == 20_00);
        (await SettledAsync(tenant)).State.ShouldBe(DeliveryState.Applied);
    }

    [Fact]
    public async Task Many_kept_deliveries_are_worked_off()
    {
        var tenant = await fixture.NewTenantAsync();

        await Task.WhenAll(Enumerable.Range(1, 100)
            .Select(id => Inbox(tenant).Spill(Webhooks.OrderCreated(id, "1.00"), "spilled", CancellationToken.None)));

        await fixture.Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.GrossSales == 100_00);
    }

    private IDeliveryInboxGrain Inbox(TenantId tenant) => fixture.Grains.GetGrain<IDeliveryInboxGrain>(GrainKeys.Deliveries(tenant));

    /// <summary>The tenant's only delivery, once it waits no longer. The table has no signal to wait for, so it is asked again.</summary>
    private async Task<KeptDelivery> SettledAsync(TenantId tenant)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        do
        {
            var kept = (await Inbox(tenant).List(state: null, before: null, 10, patience.Token)).ShouldHaveSingleItem();
            if (kept.State != DeliveryState.Pending)
            {
                return kept;
            }
        }
        while (await pause.WaitForNextTickAsync(patience.Token));

        throw new TimeoutException();
    }
}
