using System.Collections.Immutable;
using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class SweepTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ImmutableArray<string> AllOrders = ["read_orders", "read_all_orders"];
    private static readonly Sweep Fresh = new() { StartedAt = Now };

    [Fact]
    public void What_the_list_lacks_is_suspected_page_by_page()
    {
        var after = Fresh.After([10, 20], [10, 15, 20], "c1").After([30], [25, 30, 40], endCursor: null);

        after.Suspects.ShouldBe([15, 25, 40]);
        after.Complete.ShouldBeTrue();
        after.Listed.ShouldBe(3);
        after.FirstListed.ShouldBe(10);
    }

    [Fact]
    public void Only_the_last_page_reaches_beyond_its_own_ids()
    {
        Sweep.CompareTo([10, 20], hasNextPage: true).ShouldBe(20);
        Sweep.CompareTo([], hasNextPage: false).ShouldBe(long.MaxValue);
    }

    [Fact]
    public void A_list_that_does_not_rise_is_not_believed()
    {
        var after = Fresh.After([10, 20], [], "c1");

        after.Continues([30, 40], hasNextPage: true).ShouldBeTrue();
        after.Continues([30, 30], hasNextPage: true).ShouldBeFalse();
        after.Continues([15, 40], hasNextPage: true).ShouldBeFalse();
        after.Continues([], hasNextPage: true).ShouldBeFalse();
        after.Continues([], hasNextPage: false).ShouldBeTrue();
    }

    [Fact]
    public void A_recent_order_may_be_deleted_whatever_the_scopes() =>
        Listing(5).MayBeDeleted(10, Now.AddDays(-3), scopes: []).ShouldBeTrue();

    [Theory]
    [InlineData(59)]
    [InlineData(61)]
    [InlineData(700)]
    public void Without_the_scope_an_older_order_is_hidden_not_deleted(int days)
    {
        Listing(5).MayBeDeleted(10, Now.AddDays(-days), ["read_orders"]).ShouldBeFalse();
        Listing(5).MayBeDeleted(10, Now.AddDays(-days), scopes: []).ShouldBeFalse();
        Listing(5).MayBeDeleted(10, Now.AddDays(-days), AllOrders).ShouldBeTrue();
    }

    [Fact]
    public void A_history_that_lost_its_beginning_was_hidden_whatever_the_scopes_say()
    {
        Listing(11).MayBeDeleted(10, Now.AddDays(-61), AllOrders).ShouldBeFalse();
        Fresh.MayBeDeleted(10, Now.AddDays(-61), AllOrders).ShouldBeFalse();
    }

    [Fact]
    public void An_order_made_since_the_sweep_began_is_none_of_its_business() =>
        Listing(5).MayBeDeleted(10, Now, AllOrders).ShouldBeFalse();

    private static Sweep Listing(long first) => Fresh.After([first], [], endCursor: null);
}
