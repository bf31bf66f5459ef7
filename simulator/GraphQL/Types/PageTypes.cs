namespace XenoStore.Simulator.GraphQL.Types;

internal static class PageTypes
{
    private static readonly string[] Paged =
    [
        "Order", "Customer", "Product", "ProductVariant", "LineItem", "ShippingLine", "SalesAgreement", "Sale", "RefundLineItem",
        "RefundShippingLine", "OrderAdjustment", "OrderTransaction", "Event", "WebhookSubscription",
    ];

    public static void AddTo(TypeTable table)
    {
        new TypeBuilder<Page>("PageInfo")
            .Field("hasNextPage", "Boolean!", p => p.HasNextPage)
            .Field("hasPreviousPage", "Boolean!", p => p.HasPreviousPage)
            .Field("startCursor", "String", p => p.StartCursor)
            .Field("endCursor", "String", p => p.EndCursor)
            .AddTo(table);
        foreach (var type in Paged)
        {
            table.AddConnection(type);
        }

        table.AddInterface("Node", ["id"], "Order", "Customer", "Product");
    }
}
