namespace XenoStore.Database.Records;

/// <summary>The key of a customer's or product's row; rows are locked in this order.</summary>
internal readonly record struct RecordKey(int Tenant, long Id) : IComparable<RecordKey>
{
    public int CompareTo(RecordKey other) => Tenant != other.Tenant ? Tenant.CompareTo(other.Tenant) : Id.CompareTo(other.Id);
}
