namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>Answer to <c>OrdersPage</c>.</summary>
internal sealed record OrdersData
{
    public Connection<OrderNode>? Orders { get; init; }
}

/// <summary>Answer to <c>Order</c> and to the queries that read on in one order.</summary>
internal sealed record OrderData
{
    public OrderNode? Order { get; init; }
}

/// <summary>Answer to <c>RefundLines</c>.</summary>
internal sealed record RefundData
{
    public RefundNode? Refund { get; init; }
}

/// <summary>Answer to <c>CustomersPage</c>.</summary>
internal sealed record CustomersData
{
    public Connection<CustomerNode>? Customers { get; init; }
}

/// <summary>Answer to <c>ProductsPage</c>.</summary>
internal sealed record ProductsData
{
    public Connection<ProductNode>? Products { get; init; }
}

/// <summary>Answer to <c>OrderIds</c>.</summary>
internal sealed record OrderIdsData
{
    public Connection<IdNode>? Orders { get; init; }
}

/// <summary>Answer to <c>DeletedRecords</c>.</summary>
internal sealed record EventsData
{
    public Connection<EventNode>? Events { get; init; }
}

/// <summary>Answer to <c>Counts</c>.</summary>
internal sealed record CountsData
{
    public CountNode? OrdersCount { get; init; }
    public CountNode? CustomersCount { get; init; }
    public CountNode? ProductsCount { get; init; }
}

/// <summary>Answer to <c>WebhookSubscriptions</c>.</summary>
internal sealed record WebhookSubscriptionsData
{
    public Connection<WebhookSubscriptionNode>? WebhookSubscriptions { get; init; }
}

/// <summary>Answer to <c>WebhookSubscribe</c>.</summary>
internal sealed record WebhookSubscribeData
{
    public WebhookCreateNode? WebhookSubscriptionCreate { get; init; }
}
