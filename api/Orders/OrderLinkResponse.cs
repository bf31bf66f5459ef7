namespace XenoStore.Api.Orders;

/// <summary>Another order, to go to.</summary>
/// <param name="Id">Shopify's order id.</param>
/// <param name="Name">What people call it: <c>#1001</c>.</param>
public sealed record OrderLinkResponse(long Id, string Name)
{
    internal static OrderLinkResponse? Of(OrderLink? link) => link is null ? null : new OrderLinkResponse(link.Id, link.Name);
}
