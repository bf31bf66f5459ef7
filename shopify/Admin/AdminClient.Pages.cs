using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using XenoStore.Shopify.Admin.Nodes;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin;

/// <summary>Lists other than orders.</summary>
internal sealed partial class AdminClient
{
    public async Task<AdminResult<RecordPage<CustomerSnapshot>>> CustomersPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken)
    {
        var askedAt = time.GetUtcNow();
        var result = await transport.SendAsync(
            shop, AdminDocument.CustomersPage, PageOf(after, updatedSince, pageSize), AdminJson.Default.ReplyCustomersData, cancellationToken);
        return result.Map(answer => Page(
            answer.Data.Customers, "customers", nodes => Items.Map(nodes, "customers.nodes", n => n.ToSnapshot()), answer.Cost, askedAt));
    }

    public async Task<AdminResult<RecordPage<ProductSnapshot>>> ProductsPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken)
    {
        var askedAt = time.GetUtcNow();
        var result = await transport.SendAsync(
            shop, AdminDocument.ProductsPage, PageOf(after, updatedSince, pageSize), AdminJson.Default.ReplyProductsData, cancellationToken);
        return result.Map(answer => Page(
            answer.Data.Products, "products", nodes => Items.Map(nodes, "products.nodes", n => n.ToSnapshot()), answer.Cost, askedAt));
    }

    public async Task<AdminResult<RecordPage<DeletedRecord>>> DeletedRecordsAsync(
        ShopCredentials shop, DateTimeOffset since, string? after, CancellationToken cancellationToken)
    {
        var askedAt = time.GetUtcNow();
        var variables = new JsonObject { ["after"] = after, ["query"] = $"action:destroy AND created_at:>='{Instant(since)}'" };
        var result = await transport.SendAsync(shop, AdminDocument.DeletedRecords, variables, AdminJson.Default.ReplyEventsData, cancellationToken);
        return result.Map(answer => Page(
            answer.Data.Events, "events", Deleted, answer.Cost, askedAt));
    }

    public async Task<AdminResult<RecordPage<long>>> OrderIdsPageAsync(ShopCredentials shop, string? after, CancellationToken cancellationToken)
    {
        var askedAt = time.GetUtcNow();
        var result = await transport.SendAsync(
            shop, AdminDocument.OrderIds, new JsonObject { ["after"] = after }, AdminJson.Default.ReplyOrderIdsData, cancellationToken);
        return result.Map(answer => Page(
            answer.Data.Orders, "orders", nodes => Items.Map(nodes, "orders.nodes", n => Gid.Required(n.Id, "id")), answer.Cost, askedAt));
    }

    private static ImmutableArray<DeletedRecord> Deleted(EventNode?[] events) =>
        [.. Items.Map(events, "events.nodes", n => n.ToDeleted()).OfType<DeletedRecord>()];

    private static JsonObject PageOf(string? after, DateTimeOffset? updatedSince, int pageSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, IAdminClient.MaxPageSize);
        return new JsonObject
        {
            ["first"] = pageSize,
            ["after"] = after,
            ["query"] = updatedSince is { } since ? $"updated_at:>='{Instant(since)}'" : null,
        };
    }

    /// <summary>Quoted by the callers: unquoted, Shopify splits it at the colons and searches for something else.</summary>
    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static RecordPage<TRecord> Page<TNode, TRecord>(
        Connection<TNode>? list, string field, Func<TNode?[], ImmutableArray<TRecord>> records, QueryCost cost, DateTimeOffset askedAt)
        where TNode : class
    {
        var nodes = list?.Nodes ?? throw PayloadException.Missing(field);
        return new RecordPage<TRecord>(records(nodes), list.EndCursor, list.HasMore, cost, askedAt);
    }
}
