using System.Collections.Immutable;
using XenoStore.Grains.Ledger;

namespace XenoStore.Tests.Pure.Ledger;

/// <summary>Derives and adds up.</summary>
internal static class Ledgers
{
    internal static ImmutableArray<SaleEvent> Events(this OrderSnapshot order, string timeZone = "America/New_York") =>
        SalesLedger.Derive(order, ShopCalendar.Of(timeZone));

    internal static LedgerAmounts Sum(this IEnumerable<SaleEvent> events) =>
        events.Aggregate(default(LedgerAmounts), (sum, sale) => sum + sale.Amounts);

    internal static IEnumerable<SaleEvent> Of(this IEnumerable<SaleEvent> events, SaleEventKind kind) => events.Where(sale => sale.Kind == kind);
}
