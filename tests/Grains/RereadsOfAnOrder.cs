using XenoStore.Database.Sync;
using XenoStore.Tests.Grains.Silo;
using static XenoStore.Tests.Grains.Silo.Orders;

namespace XenoStore.Tests.Grains;

public class RereadsOfAnOrder(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task A_refund_that_came_before_its_order_waits_with_the_order()
    {
        var tenant = await fixture.NewTenantAsync();
        await fixture.Grains.OfferAsync(tenant, Order(1, 20_00));

        (await fixture.Grains.Order(tenant, 1).NoteRefund(9, Noon.AddDays(1), CancellationToken.None)).ShouldBe(UpsertOutcome.Applied);

        (await WaitingAsync(tenant)).ShouldBe([1L]);
    }

    [Fact]
    public async Task A_refund_that_the_order_holds_already_needs_no_reading()
    {
        var tenant = await fixture.NewTenantAsync();
        await fixture.Grains.OfferAsync(tenant, Order(1, 20_00).Refunded(9, TimeSpan.FromDays(1)));

        (await fixture.Grains.Order(tenant, 1).NoteRefund(9, Noon.AddDays(1), CancellationToken.None)).ShouldBe(UpsertOutcome.Unchanged);

        (await WaitingAsync(tenant)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refund_is_found_in_the_row_when_the_grain_has_forgotten_it()
    {
        var tenant = await fixture.NewTenantAsync();
        await fixture.Grains.OfferAsync(tenant, Order(1, 20_00).Refunded(9, TimeSpan.FromDays(1)));
        await using var restarted = await fixture.StartSiloAsync();

        (await restarted.Grains.Order(tenant, 1).NoteRefund(9, Noon.AddDays(1), CancellationToken.None)).ShouldBe(UpsertOutcome.Unchanged);
    }

    [Fact]
    public async Task An_edit_asks_for_a_reading_even_when_a_newer_webhook_is_stored()
    {
        var tenant = await fixture.NewTenantAsync();
        await fixture.Grains.OfferAsync(tenant, Order(1, 20_00) with { UpdatedAt = Noon.AddHours(2) });

        await fixture.Grains.Order(tenant, 1).RequestReread("orders/edited", Noon.AddHours(1), CancellationToken.None);

        (await WaitingAsync(tenant)).ShouldBe([1L], "only a reading can tell when the edit happened");
    }

    private async Task<IEnumerable<long>> WaitingAsync(TenantId tenant) =>
        (await fixture.Silo.Get<Rereads>().DueAsync(tenant, 10, CancellationToken.None)).Select(reread => reread.OrderId);
}
