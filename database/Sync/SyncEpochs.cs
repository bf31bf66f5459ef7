using Npgsql;
using NpgsqlTypes;

namespace XenoStore.Database.Sync;

/// <summary>
/// The fence between activations of a shop's sync. An engine promises one activation; a frozen or split silo breaks that promise, and what
/// it was about to write must not land after its successor has begun.
/// </summary>
public sealed class SyncEpochs(WriterDataSource source)
{
    private static readonly NamedQuery Take = new("Sync/take_epoch.sql");
    private static readonly string HoldSql = EmbeddedSql.Read("Sync/hold_epochs.sql");

    /// <summary>Begins a new epoch: whatever the one before has not committed by now is refused from now on.</summary>
    public async Task<long> TakeAsync(TenantId tenant, CancellationToken cancellationToken) =>
        (await Take.On(source, tenant.Value).ValueAsync<long>(cancellationToken))!.Value;

    /// <summary>Reads the present epochs and keeps them from being ended before the transaction is.</summary>
    internal static NpgsqlBatchCommand Hold(int[] tenants) =>
        new(HoldSql) { Parameters = { new NpgsqlParameter<int[]> { TypedValue = tenants, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer } } };
}
