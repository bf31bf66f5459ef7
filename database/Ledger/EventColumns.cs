namespace XenoStore.Database.Ledger;

/// <summary>A row of <c>sale_events</c>.</summary>
/// <param name="Key">Its order.</param>
/// <param name="Event">The event.</param>
/// <param name="Title">The line's title, for rows of a line: a list of events need not unpack snapshots to show it.</param>
internal readonly record struct EventColumns(OrderKey Key, SaleEvent Event, string? Title)
{
    public static IEnumerable<EventColumns> Of(OrderOffer offer)
    {
        var titles = offer.Row.Snapshot?.LineItems.ToDictionary(line => line.Id, line => line.Title) ?? [];
        return offer.Events.Select(saleEvent => new EventColumns(
            offer.Key, saleEvent, saleEvent.LineItemId is { } line ? titles.GetValueOrDefault(line) : null));
    }
}
