using System.Collections.Immutable;

namespace XenoStore.Database.Ledger;

/// <summary>Reads the days of a tenant.</summary>
public sealed class DailySalesTable(WriterDataSource source)
{
    private static readonly NamedQuery Load = new("Ledger/load_days.sql");

    /// <summary>Every day that ever had an event, in order.</summary>
    public Task<ImmutableArray<DaySales>> LoadAsync(TenantId tenant, CancellationToken cancellationToken) =>
        LoadNewerAsync(tenant, [], cancellationToken);

    /// <summary>The days of which the table has a higher revision than <paramref name="known"/>, and those it does not hold; in order.</summary>
    public async Task<ImmutableArray<DaySales>> LoadNewerAsync(TenantId tenant, IReadOnlyCollection<DaySales> known, CancellationToken cancellationToken)
    {
        var days = known.Select(day => day.Day).ToArray();
        var revisions = known.Select(day => day.Revision).ToArray();
        return [.. await Load.On(source, tenant.Value, days, revisions).ListAsync(reader => reader.DaySales(0), cancellationToken)];
    }
}
