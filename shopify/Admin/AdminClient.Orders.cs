using System.Collections.Immutable;
using System.Text.Json.Nodes;
using XenoStore.Shopify.Admin.Nodes;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin;

/// <summary>Orders, which take further queries when they are long.</summary>
internal sealed partial class AdminClient
{
    public async Task<AdminResult<RecordPage<OrderSnapshot>>> OrdersPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken)
    {
        var askedAt = time.GetUtcNow();
        var result = await transport.SendAsync(
            shop, AdminDocument.OrdersPage, PageOf(after, updatedSince, pageSize), AdminJson.Default.ReplyOrdersData, cancellationToken);
        return await result.MapAsync(async answer =>
        {
            var (orders, cost) = await CompleteAsync(shop, answer.Data.Orders?.Nodes ?? throw PayloadException.Missing("orders"), cancellationToken);
            return Page(
                answer.Data.Orders,
                "orders",
                _ => Items.Map(orders, "orders.nodes", n => n.ToSnapshot()),
                answer.Cost.And(cost),
                askedAt);
        });
    }

    public async Task<AdminResult<OrderReading>> OrderAsync(ShopCredentials shop, long orderId, CancellationToken cancellationToken)
    {
        var askedAt = time.GetUtcNow();
        var variables = new JsonObject { ["id"] = Gid.Of("Order", orderId) };
        var result = await transport.SendAsync(shop, AdminDocument.Order, variables, AdminJson.Default.ReplyOrderData, cancellationToken);
        return await result.MapAsync(async answer =>
        {
            if (answer.Data.Order is null && !answer.Errors.IsEmpty)
            {
                throw PayloadException.Missing("order");
            }

            var (orders, cost) = await CompleteAsync(shop, answer.Data.Order is null ? [] : [answer.Data.Order], cancellationToken);
            return new OrderReading(orders is [{ } order] ? order.ToSnapshot() : null, answer.Cost.And(cost), askedAt);
        });
    }

    private async Task<(ImmutableArray<OrderNode?> Orders, QueryCost Cost)> CompleteAsync(
        ShopCredentials shop, OrderNode?[] orders, CancellationToken cancellationToken)
    {
        var completion = new OrderCompletion(transport, time, shop);
        var whole = ImmutableArray.CreateBuilder<OrderNode?>(orders.Length);
        foreach (var order in orders)
        {
            whole.Add(order is null ? null : await completion.CompleteAsync(order, cancellationToken));
        }

        return (whole.MoveToImmutable(), completion.Cost);
    }
}
