using System.Collections.Immutable;

namespace XenoStore.Database.Ledger;

/// <summary>Days of one tenant that a transaction has just changed, as they stand after it.</summary>
public sealed record CommittedCells(TenantId Tenant, ImmutableArray<DaySales> Days);
