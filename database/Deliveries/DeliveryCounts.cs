using Npgsql;

namespace XenoStore.Database.Deliveries;

/// <summary>How many deliveries came and what became of them, by the hour.</summary>
public sealed class DeliveryCounts(WriterDataSource source)
{
    private static readonly NamedQuery Count = new("Deliveries/count_deliveries.sql");
    private static readonly NamedQuery Summarise = new("Deliveries/summarise_deliveries.sql");
    private static readonly NamedQuery Prune = new("Deliveries/prune_delivery_counts.sql");

    /// <summary>Adds to an hour's counts.</summary>
    public Task AddAsync(TenantId tenant, DeliveryCount count, CancellationToken cancellationToken) =>
        Count.ExecuteAsync(source, [tenant.Value, count.Hour.UtcDateTime, count.Received, count.Applied, count.Stale], cancellationToken);

    /// <summary>The sums since an instant that begins an hour, with what is kept now.</summary>
    public async Task<DeliverySummary> SummariseAsync(TenantId tenant, DateTimeOffset since, CancellationToken cancellationToken) =>
        await Summarise.On(source, tenant.Value, since.UtcDateTime).FirstAsync(row => Read(row, since), cancellationToken)
        ?? new DeliverySummary(since, 0, 0, 0, 0, 0);

    /// <summary>Removes the hours before an instant; answers how many.</summary>
    public Task<int> PruneAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        Prune.ExecuteAsync(source, [before.UtcDateTime], cancellationToken);

    private static DeliverySummary Read(NpgsqlDataReader row, DateTimeOffset since) =>
        new(since, row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4));
}
