namespace XenoStore.Database.Deliveries;

/// <summary>A kept delivery that somebody is applying.</summary>
/// <param name="Tenant">Whose.</param>
/// <param name="Id">Its number.</param>
/// <param name="Attempts">Tries made, this one included.</param>
/// <param name="Delivery">What came.</param>
public sealed record ClaimedDelivery(TenantId Tenant, long Id, int Attempts, Delivery Delivery);
