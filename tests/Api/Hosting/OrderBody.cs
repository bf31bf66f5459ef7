using System.Globalization;
using System.Text.Json;

namespace XenoStore.Tests.Api.Hosting;

/// <summary>The body of an order webhook: one line, taxes added, USD.</summary>
internal sealed record OrderBody(long Id, DateTimeOffset ProcessedAt)
{
    private static long _lastId = 5_000_000_000_000;

    internal decimal Price { get; init; } = 20.00m;

    internal int Quantity { get; init; } = 1;

    internal decimal Tax { get; init; } = 1.60m;

    internal string FinancialStatus { get; init; } = "paid";

    internal DateTimeOffset UpdatedAt { get; init; } = ProcessedAt;

    internal long? CustomerId { get; init; }

    internal DateTimeOffset? CancelledAt { get; init; }

    internal string Name => $"#{Id % 1_000_000}";

    internal static OrderBody New(DateTimeOffset processedAt) => new(Interlocked.Increment(ref _lastId), processedAt);

    /// <summary>As bytes of JSON.</summary>
    internal string ToJson()
    {
        var total = Text((Price * Quantity) + Tax);
        return JsonSerializer.Serialize(new
        {
            id = Id,
            name = Name,
            currency = "USD",
            presentment_currency = "USD",
            created_at = ProcessedAt,
            processed_at = ProcessedAt,
            updated_at = UpdatedAt,
            cancelled_at = CancelledAt,
            test = false,
            taxes_included = false,
            financial_status = FinancialStatus,
            source_name = "web",
            customer = CustomerId is null ? null : new { id = CustomerId },
            total_price = total,
            subtotal_price = Text(Price * Quantity),
            total_tax = Text(Tax),
            current_total_price = total,
            current_subtotal_price = Text(Price * Quantity),
            current_total_tax = Text(Tax),
            line_items = new[]
            {
                new
                {
                    id = Id + 1, product_id = 77L, title = "Kettle", quantity = Quantity, current_quantity = Quantity, price = Text(Price), gift_card = false,
                    tax_lines = new[] { new { title = "State tax", rate = 0.08m, price = Text(Tax) } },
                    discount_allocations = Array.Empty<object>(),
                },
            },
            shipping_lines = Array.Empty<object>(),
            refunds = Array.Empty<object>(),
        });
    }

    private static string Text(decimal amount) => amount.ToString("F2", CultureInfo.InvariantCulture);
}
