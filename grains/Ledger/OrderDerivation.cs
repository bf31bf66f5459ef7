using XenoStore.Database.Ledger;

namespace XenoStore.Grains.Ledger;

/// <summary>Makes an order ready to be written: its sale events, its day and its self-check, all of one shop's calendar.</summary>
public static class OrderDerivation
{
    /// <summary>What the writer needs of a snapshot.</summary>
    /// <exception cref="OverflowException">An amount does not fit 64 bits.</exception>
    public static OrderWrite Of(TenantId tenant, ShopCalendar calendar, OrderSnapshot snapshot, RecordVersion version)
    {
        var events = SalesLedger.Derive(snapshot, calendar);
        var mismatch = OrderSelfCheck.Flags(snapshot, OrderSelfCheck.Of(snapshot, events));
        return new OrderWrite(tenant, snapshot, version, calendar.DayOf(snapshot.ProcessedAt), events, mismatch);
    }
}
