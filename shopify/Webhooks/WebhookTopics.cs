namespace XenoStore.Shopify.Webhooks;

/// <summary>Topics as the <c>X-Shopify-Topic</c> header names them (Shopify: "Webhooks", 2026-10).</summary>
public static class WebhookTopics
{
    /// <summary>An order was made.</summary>
    public const string OrdersCreate = "orders/create";
    /// <summary>Anything about an order changed.</summary>
    public const string OrdersUpdated = "orders/updated";
    /// <summary>An order was paid.</summary>
    public const string OrdersPaid = "orders/paid";
    /// <summary>An order was cancelled.</summary>
    public const string OrdersCancelled = "orders/cancelled";
    /// <summary>Everything of an order was shipped.</summary>
    public const string OrdersFulfilled = "orders/fulfilled";
    /// <summary>A part of an order was shipped.</summary>
    public const string OrdersPartiallyFulfilled = "orders/partially_fulfilled";
    /// <summary>An order edit was committed; the payload holds the edit, not the order.</summary>
    public const string OrdersEdited = "orders/edited";
    /// <summary>An order was deleted.</summary>
    public const string OrdersDelete = "orders/delete";
    /// <summary>A refund was made; the payload holds the refund, not the order.</summary>
    public const string RefundsCreate = "refunds/create";
    /// <summary>A customer was made.</summary>
    public const string CustomersCreate = "customers/create";
    /// <summary>A customer changed.</summary>
    public const string CustomersUpdate = "customers/update";
    /// <summary>A customer's account was enabled.</summary>
    public const string CustomersEnable = "customers/enable";
    /// <summary>A customer's account was disabled.</summary>
    public const string CustomersDisable = "customers/disable";
    /// <summary>A customer was deleted.</summary>
    public const string CustomersDelete = "customers/delete";
    /// <summary>A product was made.</summary>
    public const string ProductsCreate = "products/create";
    /// <summary>A product changed, or was sold.</summary>
    public const string ProductsUpdate = "products/update";
    /// <summary>A product was deleted.</summary>
    public const string ProductsDelete = "products/delete";
    /// <summary>The shop's settings changed.</summary>
    public const string ShopUpdate = "shop/update";
    /// <summary>The merchant removed the app; the token is already dead.</summary>
    public const string AppUninstalled = "app/uninstalled";
    /// <summary>Compliance: a customer's data must go.</summary>
    public const string CustomersRedact = "customers/redact";
    /// <summary>Compliance: a customer asks what is stored about them.</summary>
    public const string CustomersDataRequest = "customers/data_request";
    /// <summary>Compliance: 48 hours after uninstalling, the shop's data must go.</summary>
    public const string ShopRedact = "shop/redact";

    /// <summary>
    /// The topics a shop is subscribed to through the Admin API. The compliance topics are not among them: Shopify takes those from
    /// the app's configuration only.
    /// </summary>
    public static IReadOnlyList<string> Subscribed { get; } =
    [
        OrdersCreate, OrdersUpdated, OrdersPaid, OrdersCancelled, OrdersEdited, OrdersDelete, RefundsCreate,
        CustomersCreate, CustomersUpdate, CustomersDelete, ProductsCreate, ProductsUpdate, ProductsDelete, ShopUpdate, AppUninstalled,
    ];
}
