namespace XenoStore.Api.Dashboard;

/// <summary>One sale event behind a figure.</summary>
/// <param name="OrderId">Its order: <c>GET /api/orders/{id}</c> shows all of it.</param>
/// <param name="OrderName">Such as <c>#1001</c>.</param>
/// <param name="Seq">Its position in the order's ledger; with the order id its key.</param>
/// <param name="Status">The financial status of its order now.</param>
/// <param name="Kind">Why it stands in the ledger.</param>
/// <param name="OccurredAt">The instant it is dated by.</param>
/// <param name="Day">That instant's date in the shop's zone.</param>
/// <param name="Title">The line's title; null for an event of the whole order.</param>
/// <param name="ProductId">The line's product, if it still has one.</param>
/// <param name="Units">Units ordered; negative for units taken back.</param>
/// <param name="CustomerId">Null for guests.</param>
/// <param name="CustomerName">The name to show; null for guests.</param>
/// <param name="CustomerNameSource">Where the name came from.</param>
/// <param name="Value">What it adds to the figure.</param>
public sealed record EventResponse(
    long OrderId,
    string OrderName,
    int Seq,
    FinancialStatus Status,
    SaleEventKind Kind,
    DateTimeOffset OccurredAt,
    DateOnly Day,
    string? Title,
    long? ProductId,
    long Units,
    long? CustomerId,
    string? CustomerName,
    CustomerNameSource? CustomerNameSource,
    string Value)
{
    internal static EventResponse Of(SaleEventRow row, string value) => new(
        row.OrderId, row.OrderName, row.Event.Seq, row.Status, row.Event.Kind, row.Event.OccurredAt.ToUniversalTime(), row.Event.Day, row.Title,
        row.Event.ProductId, row.Event.Amounts.Units - row.Event.Amounts.ReturnedUnits, row.Customer?.Id, row.Customer?.Name, row.Customer?.NameSource, value);
}
