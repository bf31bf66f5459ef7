using FsCheck;
using FsCheck.Fluent;

namespace XenoStore.Tests.Pure.Ledger;

public class SalesLedgerProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void The_same_snapshot_gives_the_same_events() =>
        Holds(AnyOrder.PartlyRefunded, order => order.Events().SequenceEqual((order with { }).Events()));

    [Fact]
    public void Events_are_numbered_from_zero_without_gaps_and_none_is_empty() =>
        Holds(AnyOrder.PartlyRefunded, order => order.Events().Select(sale => sale.Seq).SequenceEqual(Enumerable.Range(0, order.Events().Length))
            && order.Events().All(sale => sale.Amounts != default));

    [Fact]
    public void Exactly_one_event_counts_the_order() =>
        Holds(AnyOrder.PartlyRefunded, order => order.Events().Count(sale => sale.Amounts.Orders == 1 && sale.FinancialStatus != null) == 1
            && order.Events().Sum().Orders == 1);

    [Fact]
    public void Total_sales_are_what_the_customer_pays() =>
        Holds(AnyOrder.Sold, order => order.Events().Sum().TotalSales == Paid(order));

    [Fact]
    public void Discounts_lower_sales_and_never_more_than_gross() =>
        Holds(AnyOrder.Sold, order => order.Events().Sum() is { Discounts: <= 0 } sum && sum.NetSales >= 0);

    [Fact]
    public void A_fully_refunded_order_nets_to_zero() =>
        Holds(AnyOrder.Sold, order => IsReversed((order with { Refunds = [Refunds.OfAll(order, 9)] }).Events().Sum()));

    [Fact]
    public void A_cancelled_order_nets_to_zero_whatever_was_refunded_before() =>
        Holds(AnyOrder.PartlyRefunded, order => IsReversed((order with { CancelledAt = order.ProcessedAt.AddDays(20) }).Events().Sum()));

    [Fact]
    public void A_cancellation_reverses_on_its_day_exactly_what_refunds_left() =>
        Holds(AnyOrder.PartlyRefunded, order =>
        {
            var before = order.Events().Sum();
            var cancellation = (order with { CancelledAt = order.ProcessedAt.AddDays(20) }).Events().Of(SaleEventKind.Cancellation).Sum();
            return cancellation.Returns == -before.NetSales && cancellation.Shipping == -before.Shipping
                && cancellation.Taxes == -before.Taxes && cancellation.ReturnedUnits == before.Units - before.ReturnedUnits;
        });

    [Fact]
    public void Edits_move_sales_between_days_and_change_no_sum() =>
        Holds(AnyOrder.PartlyRefunded, order => order.Events().Sum() == (order with { Additions = [] }).Events().Sum());

    [Fact]
    public void The_order_of_lines_and_refunds_changes_no_day() =>
        Holds(AnyOrder.PartlyRefunded, order => ByDay(order).SequenceEqual(ByDay(order with
        {
            LineItems = [.. order.LineItems.Reverse()],
            Refunds = [.. order.Refunds.Reverse()],
            ShippingLines = [.. order.ShippingLines.Reverse()],
        })));

    [Fact]
    public void The_zone_moves_events_between_days_and_changes_no_sum() =>
        Holds(AnyOrder.PartlyRefunded, order => order.Events("Asia/Tokyo").Sum() == order.Events("Pacific/Honolulu").Sum());

    private static void Holds(Gen<OrderSnapshot> orders, Func<OrderSnapshot, bool> property) =>
        Prop.ForAll(orders.ToArbitrary(), property).Check(Thorough);

    private static long Paid(OrderSnapshot order)
    {
        var goods = order.LineItems.Where(line => !line.GiftCard).ToArray();
        var prices = goods.Sum(line => line.UnitPrice * line.Quantity - line.Discounts.Sum())
            + order.ShippingLines.Sum(line => line.Price - line.Discounts);
        var taxes = goods.SelectMany(line => line.Taxes).Concat(order.ShippingLines.SelectMany(line => line.Taxes)).Sum(tax => tax.Amount);
        return order.TaxesIncluded ? prices : prices + taxes;
    }

    private static bool IsReversed(LedgerAmounts sum) =>
        sum is { NetSales: 0, Shipping: 0, Taxes: 0, TotalSales: 0 } && sum.Units == sum.ReturnedUnits;

    private static (DateOnly Day, LedgerAmounts Sum)[] ByDay(OrderSnapshot order) =>
        [.. order.Events().GroupBy(sale => sale.Day).OrderBy(day => day.Key).Select(day => (day.Key, day.Sum()))];
}
