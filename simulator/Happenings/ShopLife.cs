using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Payloads;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

/// <summary>Lets things happen in a shop. The caller holds the shop's gate.</summary>
internal static class ShopLife
{
    /// <summary>What subscribers are told; empty when it could not happen (nothing fits, or the named record does not allow it).</summary>
    public static IReadOnlyList<Notice> Apply(Shop shop, Happening happening) => happening.Kind switch
    {
        HappeningKind.OrderPlaced => new OrderLife(shop, happening).Place(),
        HappeningKind.OrderUpdated => new OrderLife(shop, happening).Update(),
        HappeningKind.OrderPaid => new OrderLife(shop, happening).Pay(),
        HappeningKind.OrderRefunded => new OrderLife(shop, happening).Refund(),
        HappeningKind.OrderCancelled => new OrderLife(shop, happening).Cancel(),
        HappeningKind.OrderEdited => new OrderLife(shop, happening).Edit(),
        HappeningKind.OrderDeleted => new OrderLife(shop, happening).Delete(),
        HappeningKind.CustomerCreated => new CustomerLife(shop, happening).Create(),
        HappeningKind.CustomerUpdated => new CustomerLife(shop, happening).Update(),
        HappeningKind.CustomerDeleted => new CustomerLife(shop, happening).Delete(),
        HappeningKind.ProductCreated => new ProductLife(shop, happening).Create(),
        HappeningKind.ProductUpdated => new ProductLife(shop, happening).Update(),
        HappeningKind.ProductDeleted => new ProductLife(shop, happening).Delete(),
        HappeningKind.HostileAdded => new HostileVisit(shop, happening).Add(),
        HappeningKind.ShopUpdated => UpdateShop(shop, happening),
        HappeningKind.AppUninstalled => Uninstall(shop),
        _ => throw new ArgumentOutOfRangeException(nameof(happening), happening.Kind, "No such happening."),
    };

    private static Notice[] UpdateShop(Shop shop, Happening happening)
    {
        shop.UpdatedAt = happening.At;
        return [new(Topics.ShopUpdate, ShopPayload.Write(shop))];
    }

    /// <summary>The subscriptions go with the app, after this last word to them; that is left to the sender.</summary>
    private static Notice[] Uninstall(Shop shop)
    {
        shop.Uninstalled = true;
        return [new(Topics.AppUninstalled, ShopPayload.Write(shop))];
    }
}
