using XenoStore.Grains.Orders;
using XenoStore.Tests.Pure.Ledger;

namespace XenoStore.Tests.Pure.Orders;

public class NewestSeenOfAnOrder
{
    private static readonly OrderSnapshot Order = ExampleOrders.Order(ExampleOrders.Line(1, 2, 10_00));
    private static readonly OrderSnapshot Other = Order with { FinancialStatus = FinancialStatus.Refunded };
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
    private static readonly RecordVersion Version = new(Noon, Noon.AddSeconds(1));

    private readonly NewestSeen _newest = NewestSeen.Of(Order, Version);

    [Fact]
    public void The_same_delivery_again_is_unchanged() => _newest.Judge(Order with { }, Version).ShouldBe(UpsertOutcome.Unchanged);

    [Fact]
    public void Equal_content_made_of_other_arrays_is_the_same_content() =>
        _newest.Judge(Order with { LineItems = [.. Order.LineItems] }, Version).ShouldBe(UpsertOutcome.Unchanged);

    [Fact]
    public void An_older_state_is_stale()
    {
        _newest.Judge(Other, new RecordVersion(Noon.AddSeconds(-1), Noon.AddHours(1))).ShouldBe(UpsertOutcome.Stale);
        _newest.Judge(Other, new RecordVersion(Noon, Noon)).ShouldBe(UpsertOutcome.Stale);
    }

    [Fact]
    public void A_newer_state_is_for_the_database() => _newest.Judge(Other, new RecordVersion(Noon.AddSeconds(1), Noon)).ShouldBeNull();

    [Fact]
    public void A_tie_is_for_the_database() => _newest.Judge(Other, Version).ShouldBeNull();

    [Fact]
    public void Equal_content_seen_later_is_for_the_database_to_note() =>
        _newest.Judge(Order, Version with { AsOf = Version.AsOf.AddSeconds(1) }).ShouldBeNull();

    [Fact]
    public void A_read_that_knows_the_edits_is_for_the_database() => _newest.Judge(Order with { Additions = [] }, Version).ShouldBeNull();

    [Fact]
    public void Knows_the_refunds_of_the_state()
    {
        var refunded = NewestSeen.Of(Order.Refunded(9, Noon, ExampleOrders.Back(1, 1, 10_00, 0)), Version);

        refunded.Holds(9).ShouldBeTrue();
        refunded.Holds(10).ShouldBeFalse();
    }
}
