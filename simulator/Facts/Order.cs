namespace XenoStore.Simulator.Facts;

/// <summary>An order as a list of facts; every total Shopify shows of it is derived by <see cref="OrderTotals"/>.</summary>
internal sealed class Order : IRecord
{
    public required long Id { get; init; }

    public required int Number { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The day the sale counts on; an import's lies before its creation.</summary>
    public required DateTimeOffset ProcessedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary><c>customer</c>, <c>declined</c>, <c>fraud</c>, <c>inventory</c>, <c>other</c> or <c>staff</c>.</summary>
    public string? CancelReason { get; set; }

    public DateTimeOffset? FulfilledAt { get; set; }

    public bool Test { get; init; }

    public bool Deleted { get; set; }

    public required bool TaxesIncluded { get; init; }

    /// <summary>The taxes of the place it goes to; lines added later bear them too.</summary>
    public required TaxRate[] TaxRates { get; init; }

    public required Customer? Customer { get; init; }

    public string? Email { get; init; }

    public required MailingAddress? Address { get; init; }

    public required string SourceName { get; init; }

    public IReadOnlyList<string> Tags { get; set; } = [];

    public string? Note { get; set; }

    public required Currency PresentmentCurrency { get; init; }

    /// <summary>Presentment major units per shop major unit; 1 when the currencies are the same.</summary>
    public required decimal PresentmentRate { get; init; }

    /// <summary>Minor units; outside total sales.</summary>
    public long Tip { get; init; }

    public Payment Payment { get; set; }

    public IReadOnlyList<DiscountApplication> Discounts { get; set; } = [];

    public List<LineItem> Lines { get; } = [];

    public ShippingLine? Shipping { get; set; }

    public IReadOnlyList<ShippingLine> ShippingLines => Shipping is null ? [] : [Shipping];

    public List<Refund> Refunds { get; } = [];

    public List<OrderEdit> Edits { get; } = [];

    public List<OrderTransaction> Transactions { get; } = [];

    public string Name => $"#{Number}";

    public IEnumerable<RefundShippingLine> ShippingRefunds => Refunds.SelectMany(r => r.Shipping);

    public long RefundedMoney => Refunds.SelectMany(r => r.Transactions).Sum(t => t.Amount);

    /// <summary>Upper case, as <c>displayFinancialStatus</c> writes it; REST writes it in lower case.</summary>
    public string FinancialStatus
    {
        get
        {
            var refunded = RefundedMoney;
            return refunded == 0 ? PaymentStatus
                : refunded >= Transactions.Where(t => t.BringsMoney).Sum(t => t.Amount) ? "REFUNDED" : "PARTIALLY_REFUNDED";
        }
    }

    private string PaymentStatus => Payment switch
    {
        Payment.Authorized => "AUTHORIZED",
        Payment.Expired => "EXPIRED",
        Payment.PartiallyPaid => "PARTIALLY_PAID",
        Payment.Paid => "PAID",
        Payment.Voided => "VOIDED",
        _ => "PENDING",
    };
}
