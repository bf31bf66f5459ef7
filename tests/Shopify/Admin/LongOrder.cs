using System.Globalization;
using System.Text.Json.Nodes;

namespace XenoStore.Tests.Shopify.Admin;

/// <summary>
/// An order with more of everything than one page shows, answering the documents as Shopify would: lists cut at what was asked for,
/// a cursor being the position after which to go on.
/// </summary>
internal sealed class LongOrder
{
    internal int Lines { get; init; } = 1;

    internal int ShippingLines { get; init; }

    internal int Refunds { get; init; }

    internal int RefundLines { get; init; } = 1;

    /// <summary>Edits; each adds every line by one unit.</summary>
    internal int Edits { get; init; }

    internal string Answer(StubRequest request) => Operation(request.Query) switch
    {
        "OrdersPage" => Data("orders", new JsonObject { ["pageInfo"] = PageInfo(false, "end"), ["nodes"] = new JsonArray(Whole()) }),
        "OrderLines" => Data("order", new JsonObject
        {
            ["lineItems"] = LineItems(250, After(request, "afterLine")),
            ["shippingLines"] = Shipping(50, After(request, "afterShippingLine")),
        }),
        "RefundLines" => Data("refund", RefundParts(250, request)),
        "OrderAgreements" => Data("order", new JsonObject { ["agreements"] = Agreements(25, After(request, "after"), 10) }),
        "AgreementSales" => Data("order", new JsonObject
        {
            ["agreements"] = new JsonObject { ["nodes"] = new JsonArray(Agreement(250, After(request, "afterSale"))) },
        }),
        var other => throw new InvalidOperationException($"Nobody expected {other}."),
    };

    internal static string Operation(string query) => query.Split(["query ", "mutation "], StringSplitOptions.None)[1].Split('(', ' ', '{')[0];

    private JsonObject Whole() => new()
    {
        ["id"] = "gid://shopify/Order/1",
        ["name"] = "#1",
        ["createdAt"] = "2026-01-01T00:00:00Z",
        ["processedAt"] = "2026-01-01T00:00:00Z",
        ["updatedAt"] = "2026-01-01T00:00:00Z",
        ["currencyCode"] = "USD",
        ["totalPriceSet"] = new JsonObject { ["shopMoney"] = Amount(), ["presentmentMoney"] = Amount() },
        ["currentSubtotalPriceSet"] = Bag(),
        ["currentTotalTaxSet"] = Bag(),
        ["currentTotalPriceSet"] = Bag(),
        ["lineItems"] = LineItems(10, 0),
        ["shippingLines"] = Shipping(5, 0),
        ["refunds"] = new JsonArray([.. Enumerable.Range(1, Refunds).Select(Refund)]),
        ["agreements"] = Agreements(10, 0, 10),
    };

    private JsonObject LineItems(int first, int after) => Page(Lines, first, after, id => new JsonObject
    {
        ["id"] = $"gid://shopify/LineItem/{id}",
        ["quantity"] = 1,
        ["originalUnitPriceSet"] = Bag(),
    });

    private JsonObject Shipping(int first, int after) => Page(ShippingLines, first, after, id => new JsonObject
    {
        ["id"] = $"gid://shopify/ShippingLine/{id}",
        ["originalPriceSet"] = Bag(),
    });

    private JsonObject Refund(int id)
    {
        var refund = RefundParts(10, null);
        refund["id"] = $"gid://shopify/Refund/{id}";
        refund["processedAt"] = "2026-01-02T00:00:00Z";
        return refund;
    }

    private JsonObject RefundParts(int first, StubRequest? request) => new()
    {
        ["refundLineItems"] = Page(RefundLines, first, request is null ? 0 : After(request, "afterLine"), id => new JsonObject
        {
            ["quantity"] = 1,
            ["lineItem"] = new JsonObject { ["id"] = $"gid://shopify/LineItem/{id}" },
            ["subtotalSet"] = Bag(),
            ["totalTaxSet"] = Bag(),
        }),
        ["refundShippingLines"] = Page(1, 5, 0, _ => new JsonObject { ["subtotalAmountSet"] = Bag(), ["taxAmountSet"] = Bag() }),
        ["orderAdjustments"] = Page(0, 5, 0, _ => []),
    };

    private JsonObject Agreements(int first, int after, int sales)
    {
        var page = Page(Edits, first, after, id => new JsonObject { ["cursor"] = Text(id), ["node"] = Agreement(sales, 0) });
        page["edges"] = page["nodes"]!.DeepClone();
        page.Remove("nodes");
        return page;
    }

    private JsonObject Agreement(int first, int after) => new()
    {
        ["reason"] = "ORDER_EDIT",
        ["happenedAt"] = "2026-01-03T00:00:00Z",
        ["sales"] = Page(Lines, first, after, id => new JsonObject
        {
            ["actionType"] = "ORDER",
            ["lineType"] = "PRODUCT",
            ["quantity"] = 1,
            ["lineItem"] = new JsonObject { ["id"] = $"gid://shopify/LineItem/{id}" },
        }),
    };

    private static JsonObject Page(int count, int first, int after, Func<int, JsonObject> item)
    {
        var taken = Math.Min(first, count - after);
        return new JsonObject
        {
            ["pageInfo"] = PageInfo(after + taken < count, Text(after + taken)),
            ["nodes"] = new JsonArray([.. Enumerable.Range(after + 1, taken).Select(item)]),
        };
    }

    private static JsonObject PageInfo(bool more, string cursor) => new() { ["hasNextPage"] = more, ["endCursor"] = cursor };

    private static JsonObject Bag() => new() { ["shopMoney"] = Amount() };

    private static JsonObject Amount() => new() { ["amount"] = "1.0" };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int After(StubRequest request, string name) =>
        int.Parse(request.Variables![name]?.GetValue<string>() ?? "0", CultureInfo.InvariantCulture);

    private static string Data(string field, JsonObject data) => new JsonObject
    {
        ["data"] = new JsonObject { [field] = data },
        ["extensions"] = new JsonObject { ["cost"] = new JsonObject { ["requestedQueryCost"] = 10, ["actualQueryCost"] = 3 } },
    }.ToJsonString();
}
