using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>A part of an order together with the order, whose currencies its money is in.</summary>
internal sealed record OrderPart<T>(Order Order, T Part)
{
    public MoneyBag Money(long minor, FieldCall call) => MoneyBag.Of(minor, Order, call.Shop);
}
