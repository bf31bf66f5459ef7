using System.Collections.Immutable;

namespace XenoStore.Shopify.Admin;

/// <summary>
/// Shopify's Admin API, as much of it as XenoStore asks. No method throws for anything Shopify or the network does: every ending has a
/// name in <see cref="AdminFailure"/>. Troubles that pass by themselves are retried inside, a few times; throttling is not, the caller
/// is told how long to wait. Lists come in ascending <c>updated_at</c> unless said otherwise: a record changed meanwhile moves to the
/// end and is met again.
/// </summary>
public interface IAdminClient
{
    /// <summary>The most records a page may have (Shopify's limit for <c>first</c>).</summary>
    const int MaxPageSize = 250;

    /// <summary>
    /// Records per page of orders that keeps the requested cost well below the 1,000 points of one query; on
    /// <see cref="AdminFailure.TooCostly"/> halve it.
    /// </summary>
    const int UsualOrdersPageSize = 100;

    /// <summary>The shop and the scopes it granted. Also the way to find out whether a token is any good.</summary>
    Task<AdminResult<ShopDescription>> ShopAsync(ShopCredentials shop, CancellationToken cancellationToken);

    /// <summary>How many records there are.</summary>
    Task<AdminResult<RecordCounts>> CountsAsync(ShopCredentials shop, CancellationToken cancellationToken);

    /// <summary>
    /// Orders with all their lines, refunds and edits; lists inside an order that Shopify cut are read to their end, which may take
    /// further queries.
    /// </summary>
    /// <param name="shop">Whose.</param>
    /// <param name="after">The last page's cursor, or null for the first.</param>
    /// <param name="updatedSince">Only orders changed at or after this second; null for all.</param>
    /// <param name="pageSize">1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Gives up at once.</param>
    Task<AdminResult<RecordPage<OrderSnapshot>>> OrdersPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken);

    /// <summary>Customers; personal fields that the app may not see are null. Parameters as for orders.</summary>
    Task<AdminResult<RecordPage<CustomerSnapshot>>> CustomersPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken);

    /// <summary>Products. Parameters as for orders.</summary>
    Task<AdminResult<RecordPage<ProductSnapshot>>> ProductsPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken);

    /// <summary>One order, whole.</summary>
    Task<AdminResult<OrderReading>> OrderAsync(ShopCredentials shop, long orderId, CancellationToken cancellationToken);

    /// <summary>
    /// Orders, customers and products deleted at or after an instant, oldest first; Shopify keeps these events for a year. Records of
    /// other kinds are skipped, so a page may be empty and yet have a next one.
    /// </summary>
    Task<AdminResult<RecordPage<DeletedRecord>>> DeletedRecordsAsync(
        ShopCredentials shop, DateTimeOffset since, string? after, CancellationToken cancellationToken);

    /// <summary>The ids of all orders, ascending, 250 a page: what is not among them is gone, or hidden from this app.</summary>
    Task<AdminResult<RecordPage<long>>> OrderIdsPageAsync(ShopCredentials shop, string? after, CancellationToken cancellationToken);

    /// <summary>All subscriptions made through the Admin API; those of the app's configuration are not listed by Shopify.</summary>
    Task<AdminResult<ImmutableArray<WebhookSubscription>>> WebhookSubscriptionsAsync(ShopCredentials shop, CancellationToken cancellationToken);

    /// <summary>Subscribes an address to a topic, JSON format. What Shopify dislikes about it is <see cref="AdminFailure.Rejected"/>.</summary>
    Task<AdminResult<WebhookSubscription>> SubscribeAsync(ShopCredentials shop, string topic, Uri uri, CancellationToken cancellationToken);
}
