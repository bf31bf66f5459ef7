namespace XenoStore.Simulator.Webhooks;

/// <summary>The topics the simulator sends.</summary>
internal static class Topics
{
    public const string OrdersCreate = "orders/create";
    public const string OrdersUpdated = "orders/updated";
    public const string OrdersPaid = "orders/paid";
    public const string OrdersCancelled = "orders/cancelled";
    public const string OrdersEdited = "orders/edited";
    public const string OrdersDelete = "orders/delete";
    public const string RefundsCreate = "refunds/create";
    public const string CustomersCreate = "customers/create";
    public const string CustomersUpdate = "customers/update";
    public const string CustomersDelete = "customers/delete";
    public const string ProductsCreate = "products/create";
    public const string ProductsUpdate = "products/update";
    public const string ProductsDelete = "products/delete";
    public const string AppUninstalled = "app/uninstalled";
    public const string ShopUpdate = "shop/update";

    /// <summary>The GraphQL enum value: <c>ORDERS_CREATE</c>.</summary>
    public static string EnumOf(string topic) => topic.Replace('/', '_').ToUpperInvariant();

    /// <summary>The topic of an enum value: the first underscore is the slash.</summary>
    public static string FromEnum(string value)
    {
        var slash = value.IndexOf('_', StringComparison.Ordinal);
        return slash < 0 ? value.ToLowerInvariant() : $"{value[..slash]}/{value[(slash + 1)..]}".ToLowerInvariant();
    }
}
