using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>What merchant and buyer agreed on at one moment; which of Shopify's agreement types it is, its subclass says.</summary>
internal abstract record Agreement(Order Order, long Id, DateTimeOffset HappenedAt, string Reason, IReadOnlyList<AgreedSale> Sales);

internal sealed record PlacedAgreement(Order Order, long Id, DateTimeOffset HappenedAt, IReadOnlyList<AgreedSale> Sales)
    : Agreement(Order, Id, HappenedAt, "ORDER", Sales);

internal sealed record EditAgreement(Order Order, long Id, DateTimeOffset HappenedAt, IReadOnlyList<AgreedSale> Sales)
    : Agreement(Order, Id, HappenedAt, "ORDER_EDIT", Sales);

internal sealed record RefundedAgreement(Order Order, Refund Refund, IReadOnlyList<AgreedSale> Sales)
    : Agreement(Order, Refund.Id, Refund.ProcessedAt, "REFUND", Sales);
