namespace XenoStore.Database.Records;

/// <summary>A state of a product that is offered to the database.</summary>
/// <param name="Tenant">Whose product.</param>
/// <param name="Snapshot">The state.</param>
/// <param name="Version">Which state it is.</param>
public sealed record ProductWrite(TenantId Tenant, ProductSnapshot Snapshot, RecordVersion Version);
