using System.Text.Json.Serialization;

namespace XenoStore.Simulator.Happenings;

/// <summary>What can happen in a shop after its seeded history.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HappeningKind>))]
internal enum HappeningKind
{
    OrderPlaced,
    OrderUpdated,
    OrderPaid,
    OrderRefunded,
    OrderCancelled,
    OrderEdited,
    OrderDeleted,
    CustomerCreated,
    CustomerUpdated,
    CustomerDeleted,
    ProductCreated,
    ProductUpdated,
    ProductDeleted,

    /// <summary>A product, a customer and an order with texts made to break things.</summary>
    HostileAdded,
    ShopUpdated,
    AppUninstalled,
}
