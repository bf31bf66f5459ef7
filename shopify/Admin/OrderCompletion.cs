using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using XenoStore.Shopify.Admin.Nodes;

namespace XenoStore.Shopify.Admin;

/// <summary>
/// Reads the lists inside orders to their ends: Shopify cuts them without a word but <c>hasNextPage</c>. One of these per page; it
/// adds up what the further queries cost.
/// </summary>
/// <remarks>
/// A further query that is throttled waits by itself: to give up would throw the page away, and a page with enough long orders would
/// then be begun again for ever.
/// </remarks>
internal sealed class OrderCompletion(AdminTransport transport, TimeProvider time, ShopCredentials shop)
{
    private const int MostWaits = 10;
    private int _waits;

    /// <summary>Cost of the further queries so far.</summary>
    internal QueryCost Cost { get; private set; } = QueryCost.None;

    /// <summary>The order with every list whole.</summary>
    /// <exception cref="AdminFailureException">A further query failed.</exception>
    /// <exception cref="PayloadException">What a further query brought does not fit.</exception>
    internal async Task<OrderNode> CompleteAsync(OrderNode order, CancellationToken cancellationToken)
    {
        var whole = await LinesAsync(order, cancellationToken);
        whole = await RefundsAsync(whole, cancellationToken);
        return await AgreementsAsync(whole, cancellationToken);
    }

    private async Task<OrderNode> LinesAsync(OrderNode order, CancellationToken cancellationToken)
    {
        while (order.LineItems is { HasMore: true } || order.ShippingLines is { HasMore: true })
        {
            var variables = new JsonObject
            {
                ["id"] = order.Id,
                ["afterLine"] = order.LineItems?.EndCursor,
                ["afterShippingLine"] = order.ShippingLines?.EndCursor,
            };
            var next = await AskAsync(AdminDocument.OrderLines, variables, AdminJson.Default.ReplyOrderData, cancellationToken);
            order = order with
            {
                LineItems = order.LineItems?.And(next.Order?.LineItems, "lineItems"),
                ShippingLines = order.ShippingLines?.And(next.Order?.ShippingLines, "shippingLines"),
            };
        }

        return order;
    }

    private async Task<OrderNode> RefundsAsync(OrderNode order, CancellationToken cancellationToken)
    {
        if (order.Refunds?.Any(r => r is { IsCut: true }) is not true)
        {
            return order;
        }

        var refunds = new RefundNode?[order.Refunds.Length];
        for (var i = 0; i < refunds.Length; i++)
        {
            refunds[i] = order.Refunds[i] is { } refund ? await RefundAsync(refund, cancellationToken) : null;
        }

        return order with { Refunds = refunds };
    }

    private async Task<RefundNode> RefundAsync(RefundNode refund, CancellationToken cancellationToken)
    {
        while (refund.IsCut)
        {
            var variables = new JsonObject
            {
                ["id"] = refund.Id,
                ["afterLine"] = refund.RefundLineItems?.EndCursor,
                ["afterShippingLine"] = refund.RefundShippingLines?.EndCursor,
                ["afterAdjustment"] = refund.OrderAdjustments?.EndCursor,
            };
            var next = (await AskAsync(AdminDocument.RefundLines, variables, AdminJson.Default.ReplyRefundData, cancellationToken)).Refund;
            refund = refund with
            {
                RefundLineItems = refund.RefundLineItems?.And(next?.RefundLineItems, "refundLineItems"),
                RefundShippingLines = refund.RefundShippingLines?.And(next?.RefundShippingLines, "refundShippingLines"),
                OrderAdjustments = refund.OrderAdjustments?.And(next?.OrderAdjustments, "orderAdjustments"),
            };
        }

        return refund;
    }

    private async Task<OrderNode> AgreementsAsync(OrderNode order, CancellationToken cancellationToken)
    {
        var agreements = order.Agreements;
        while (agreements is { HasMore: true })
        {
            var variables = new JsonObject { ["id"] = order.Id, ["after"] = agreements.EndCursor };
            var next = await AskAsync(AdminDocument.OrderAgreements, variables, AdminJson.Default.ReplyOrderData, cancellationToken);
            agreements = agreements.And(next.Order?.Agreements, "agreements");
        }

        if (agreements?.Edges?.Any(e => e?.Node?.Sales is { HasMore: true }) is not true)
        {
            return order with { Agreements = agreements };
        }

        var edges = (Edge<AgreementNode>?[])agreements.Edges.Clone();
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = await SalesAsync(order, edges[i], i == 0 ? null : edges[i - 1]?.Cursor, cancellationToken);
        }

        return order with { Agreements = agreements with { Edges = edges } };
    }

    /// <summary>An agreement cannot be asked for by id, only as the first one after the one before it.</summary>
    private async Task<Edge<AgreementNode>?> SalesAsync(
        OrderNode order, Edge<AgreementNode>? edge, string? before, CancellationToken cancellationToken)
    {
        while (edge?.Node?.Sales is { HasMore: true } sales)
        {
            var variables = new JsonObject { ["id"] = order.Id, ["afterAgreement"] = before, ["afterSale"] = sales.EndCursor };
            var next = await AskAsync(AdminDocument.AgreementSales, variables, AdminJson.Default.ReplyOrderData, cancellationToken);
            var more = next.Order?.Agreements?.Nodes is [{ } agreement] ? agreement.Sales : null;
            edge = edge with { Node = edge.Node with { Sales = sales.And(more, "agreements.sales") } };
        }

        return edge;
    }

    private async Task<T> AskAsync<T>(
        AdminDocument document, JsonObject variables, JsonTypeInfo<Reply<T>> shape, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            switch (await transport.SendAsync(shop, document, variables, shape, cancellationToken))
            {
                case Answered<T> answer:
                    Cost = Cost.And(answer.Cost);
                    return answer.Data;
                case Failed<T> { Reason: AdminFailure.Throttled throttled } when _waits++ < MostWaits:
                    await Task.Delay(throttled.Wait, time, cancellationToken);
                    break;
                case var failed:
                    throw new AdminFailureException(failed.Failure!);
            }
        }
    }
}
