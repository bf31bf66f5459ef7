using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>Where queries and mutations begin.</summary>
internal static class RootTypes
{
    private static readonly string[] SearchArguments = ["first", "after", "reverse", "query", "sortKey"];

    public static void AddTo(TypeTable table)
    {
        new TypeBuilder<QueryRoot>("QueryRoot")
            .Field("shop", "Shop!", (_, c) => c.Shop)
            .Field("orders", "OrderConnection!", (_, c) => RecordPages.Find(c.Shop.Orders, SearchFields.Orders, "PROCESSED_AT", c), SearchArguments)
            .Field("customers", "CustomerConnection!", (_, c) => RecordPages.Find(c.Shop.Customers, SearchFields.Customers, "ID", c), SearchArguments)
            .Field("products", "ProductConnection!", (_, c) => RecordPages.Find(c.Shop.Products, SearchFields.Products, "ID", c), SearchArguments)
            .Field("ordersCount", "Count", (_, c) => RecordPages.Count(c.Shop.Orders, SearchFields.Orders, c), "limit", "query")
            .Field("customersCount", "Count", (_, c) => RecordPages.Count(c.Shop.Customers, SearchFields.Customers, c), "limit", "query")
            .Field("productsCount", "Count", (_, c) => RecordPages.Count(c.Shop.Products, SearchFields.Products, c), "limit", "query")
            .Field("order", "Order", (_, c) => Node(c.Text("id"), c, "Order"), "id")
            .Field("customer", "Customer", (_, c) => Node(c.Text("id"), c, "Customer"), "id")
            .Field("product", "Product", (_, c) => Node(c.Text("id"), c, "Product"), "id")
            .Field("refund", "Refund", (_, c) => Refund(c), "id")
            .Field("node", "Node", (_, c) => Node(c.Text("id"), c), "id")
            .Field("nodes", "[Node]!", (_, c) => c.List("ids").Select(id => Node(id as string, c)).ToList(), "ids")
            .Field("events", "EventConnection", (_, c) => Events(c), SearchArguments)
            .Field(
                "webhookSubscriptions", "WebhookSubscriptionConnection!",
                (_, c) => Page.Of(c.Shop.Subscriptions, s => s.Id, c), TypeBuilder<QueryRoot>.PageArguments)
            .Field("currentAppInstallation", "AppInstallation!", _ => AppInstallation.Ours)
            .Field("publicApiVersions", "[ApiVersion!]!", _ => ApiVersions.Supported)
            .AddTo(table);
        new TypeBuilder<MutationRoot>("Mutation")
            .Field("webhookSubscriptionCreate", "WebhookSubscriptionCreatePayload", (_, c) => WebhookMutations.Create(c), "topic", "webhookSubscription")
            .Field("webhookSubscriptionDelete", "WebhookSubscriptionDeletePayload", (_, c) => WebhookMutations.Delete(c), "id")
            .AddTo(table);
    }

    /// <summary>A live record by its global id; null when there is none, or it is of another type than asked for.</summary>
    private static object? Node(string? gid, FieldCall call, string? expected = null)
    {
        var (type, id) = Gid.Parse(gid);
        return (expected ?? type) != type ? null : type switch
        {
            "Order" => call.Shop.Orders.TryFind(id, out var order) ? order : null,
            "Customer" => call.Shop.Customers.TryFind(id, out var customer) ? customer : null,
            "Product" => call.Shop.Products.TryFind(id, out var product) ? product : null,
            _ => null,
        };
    }

    private static OrderPart<Refund>? Refund(FieldCall call)
    {
        var (_, id) = Gid.Parse(call.Text("id"));
        return Enumerable.Range(0, call.Shop.Orders.Count).Select(i => call.Shop.Orders.ById[i])
            .SelectMany(o => o.Refunds.Where(r => r.Id == id).Select(r => new OrderPart<Refund>(o, r)))
            .FirstOrDefault();
    }

    /// <summary>Deletions of the last year, which is as long as Shopify keeps events.</summary>
    private static Page Events(FieldCall call)
    {
        var search = SearchQuery<DestroyEvent>.Parse(call, SearchFields.Events);
        var since = call.Request.Now.AddYears(-1);
        return Page.Of(call.Shop.Destroyed.Where(e => e.At >= since && search.Matches(e)).ToList(), e => e.Id, call);
    }
}
