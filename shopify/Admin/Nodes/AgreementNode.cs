using System.Collections.Immutable;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>A sales agreement: what was agreed on when the order was placed, edited or refunded.</summary>
internal sealed record AgreementNode
{
    public string? Reason { get; init; }
    public DateTimeOffset? HappenedAt { get; init; }
    public Connection<SaleNode>? Sales { get; init; }

    /// <summary>
    /// Units that edits added, oldest first; null when the agreements could not be seen. Units that an edit took away are refund
    /// records, a changed price is part of the line.
    /// </summary>
    internal static ImmutableArray<LineAddition>? Additions(Connection<AgreementNode>? agreements) => Seen(agreements) is not { } seen
        ? null
        : Canonical.Additions(
            from agreement in seen
            where agreement.Reason is "ORDER_EDIT"
            from sale in agreement.SeenSales
            where sale.AddsUnits
            select new LineAddition(
                sale.LineItemId,
                sale.Quantity ?? 0,
                agreement.HappenedAt ?? throw PayloadException.Missing("agreements.happenedAt")));

    /// <summary>Lines that are tips: GraphQL marks them nowhere else.</summary>
    internal static HashSet<long> TipLines(Connection<AgreementNode>? agreements) =>
    [
        .. from agreement in Seen(agreements) ?? []
           from sale in agreement.SeenSales
           where sale is { LineType: "TIP", LineItem: not null }
           select sale.LineItemId,
    ];

    private IEnumerable<SaleNode> SeenSales => (Sales?.Nodes ?? []).OfType<SaleNode>();

    private static IEnumerable<AgreementNode>? Seen(Connection<AgreementNode>? agreements) =>
        agreements?.Edges is { } edges && edges.All(e => e?.Node is not null) ? edges.Select(e => e!.Node!) : null;
}

/// <summary>One sale of an agreement; only products and tips name their line.</summary>
internal sealed record SaleNode
{
    public string? ActionType { get; init; }
    public string? LineType { get; init; }
    public int? Quantity { get; init; }
    public IdNode? LineItem { get; init; }

    internal bool AddsUnits => ActionType is "ORDER" && LineType is "PRODUCT" && Quantity > 0;

    internal long LineItemId => Gid.Required(LineItem?.Id, "agreements.sales.lineItem.id");
}
