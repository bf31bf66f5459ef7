using System.Collections.Immutable;
using System.Text;

namespace XenoStore.Tests.Grains.Silo;

/// <summary>Webhook deliveries as Shopify sends them, reduced to what is read.</summary>
internal static class Webhooks
{
    internal static Delivery OrderCreated(long orderId, string price) => Delivery("orders/create", $$"""
        {
          "id": {{orderId}}, "name": "#{{orderId}}", "currency": "USD", "test": false, "taxes_included": false,
          "created_at": "2026-06-15T12:00:00-04:00", "processed_at": "2026-06-15T12:00:00-04:00", "updated_at": "2026-06-15T12:00:00-04:00",
          "financial_status": "paid", "total_price": "{{price}}", "total_tax": "0.00", "customer": null,
          "line_items": [{ "id": 10, "title": "A thing", "quantity": 1, "current_quantity": 1, "price": "{{price}}" }]
        }
        """);

    internal static Delivery Delivery(string topic, string body) => new(
        Guid.NewGuid().ToString(), topic, "2026-10", Orders.Noon, DateTimeOffset.UtcNow, ImmutableArray.Create(Encoding.UTF8.GetBytes(body)));

}
