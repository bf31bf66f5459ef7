namespace XenoStore.Database.Ledger;

/// <summary>The key of an order's row. Every transaction takes row locks in this order.</summary>
internal readonly record struct OrderKey(int Tenant, long Order) : IComparable<OrderKey>
{
    public int CompareTo(OrderKey other) => Tenant != other.Tenant ? Tenant.CompareTo(other.Tenant) : Order.CompareTo(other.Order);
}
