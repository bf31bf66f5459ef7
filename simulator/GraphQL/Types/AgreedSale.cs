using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>One sale of an agreement; amounts negative when something comes back.</summary>
/// <param name="ActionType"><c>ORDER</c> or <c>RETURN</c>.</param>
/// <param name="Total">After taxes and discounts, minor units.</param>
internal abstract record AgreedSale(Order Order, long Id, string ActionType, int? Quantity, long Total, long Tax);

internal sealed record SoldProduct(Order Order, long Id, string ActionType, int? Quantity, long Total, long Tax, LineItem Line)
    : AgreedSale(Order, Id, ActionType, Quantity, Total, Tax);

internal sealed record SoldGiftCard(Order Order, long Id, string ActionType, int? Quantity, long Total, long Tax, LineItem Line)
    : AgreedSale(Order, Id, ActionType, Quantity, Total, Tax);

internal sealed record SoldShipping(Order Order, long Id, string ActionType, long Total, long Tax, ShippingLine Line)
    : AgreedSale(Order, Id, ActionType, null, Total, Tax);

internal sealed record SoldAdjustment(Order Order, long Id, long Total)
    : AgreedSale(Order, Id, "RETURN", null, Total, 0);
