using System.Collections.Immutable;
using XenoStore.Database.Ledger;

namespace XenoStore.Tests.Database.Ledger;

/// <summary>A small order with a derivation of its own: enough to exercise every column of the ledger. Days are UTC days.</summary>
internal sealed record SampleOrder(long Id)
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Days after <see cref="Start"/>.</summary>
    public int Day { get; init; }

    public long? Customer { get; init; }

    public long Price { get; init; } = 1_000;

    public int Quantity { get; init; } = 2;

    /// <summary>Day of a full refund of the first line.</summary>
    public int? RefundedOn { get; init; }

    public FinancialStatus Status { get; init; } = FinancialStatus.Paid;

    public bool Test { get; init; }

    /// <summary>Day on which an edit added one unit of the second line; the webhook shows the line and not the day.</summary>
    public int? EditedOn { get; init; }

    /// <summary>Whether the source can tell when lines were added.</summary>
    public bool Read { get; init; }

    public string? Title { get; init; }

    public string? Fulfillment { get; init; }

    /// <summary>Seconds after <see cref="Start"/>.</summary>
    public int UpdatedAt { get; init; }

    /// <summary>Milliseconds after <see cref="UpdatedAt"/>.</summary>
    public int SeenAfter { get; init; }

    public RecordVersion Version => new(Start.AddSeconds(UpdatedAt), Start.AddSeconds(UpdatedAt).AddMilliseconds(SeenAfter));

    public OrderWrite For(TenantId tenant) =>
        new(tenant, Snapshot, Version, DateOf(Day), Test ? [] : Derive(), Mismatch: Price == 666);

    private OrderSnapshot Snapshot => new(
        Id, $"#{Id}", "USD", Start, Start.AddDays(Day), Start.AddSeconds(UpdatedAt), null, Test, false, Status, Fulfillment, Customer, "web",
        Lines, [new ShippingLine(1, "Standard", 500, 0, [])], Refunds, Additions,
        new OrderTotals(0, 0, 0, 0, 0, 0, 0, 0, 0), "USD", 0);

    private ImmutableArray<LineItem> Lines => EditedOn is null ? [Line(1, 10, Quantity)] : [Line(1, 10, Quantity), Line(2, 20, 1)];

    private ImmutableArray<Refund> Refunds =>
        RefundedOn is { } day ? [new Refund(7, Start.AddDays(day), [new RefundLine(1, Quantity, Price * Quantity, 0, null)], [], [])] : [];

    private ImmutableArray<LineAddition>? Additions =>
        !Read ? null : EditedOn is { } day ? [new LineAddition(2, 1, Start.AddDays(day))] : [];

    public static DateOnly DateOf(int day) => DateOnly.FromDateTime(Start.AddDays(day).UtcDateTime);

    private LineItem Line(long id, long product, int quantity) => new(
        id, product, null, Title ?? $"Product {product}", null, null, quantity, quantity, Price, false, [], [new TaxLine("VAT", 0.0800m, 8)]);

    private ImmutableArray<SaleEvent> Derive()
    {
        List<(SaleEventKind Kind, int Day, long? Line, long? Refund, LedgerAmounts Amounts)> rows =
        [
            (SaleEventKind.Placed, Day, null, null, new LedgerAmounts { Shipping = 500, Taxes = 8, Orders = 1 }),
            (SaleEventKind.Placed, Day, 1, null, new LedgerAmounts { GrossSales = Price * Quantity, Discounts = -Price / 10, Units = Quantity }),
        ];
        if (EditedOn is { } edited)
        {
            rows.Add((SaleEventKind.Added, Read ? edited : Day, 2, null, new LedgerAmounts { GrossSales = Price, Units = 1 }));
        }

        if (RefundedOn is { } refunded)
        {
            rows.Add((SaleEventKind.Refund, refunded, 1, 7, new LedgerAmounts { Returns = -Price * Quantity, ReturnedUnits = Quantity }));
        }

        return [.. rows.Select((row, seq) => new SaleEvent(
            seq, row.Kind, Start.AddDays(row.Day), DateOf(row.Day), row.Line, row.Line * 10, Customer, row.Refund,
            row.Amounts.Orders == 1 ? Status : null, row.Amounts))];
    }
}
