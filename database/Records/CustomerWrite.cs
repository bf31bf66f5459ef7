namespace XenoStore.Database.Records;

/// <summary>A state of a customer that is offered to the database.</summary>
/// <param name="Tenant">Whose customer.</param>
/// <param name="Snapshot">The state.</param>
/// <param name="Version">Which state it is.</param>
/// <param name="ShownName">The name that lists show.</param>
/// <param name="NameSource">Where it was taken from.</param>
public sealed record CustomerWrite(TenantId Tenant, CustomerSnapshot Snapshot, RecordVersion Version, string ShownName, CustomerNameSource NameSource);
