using Npgsql;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

/// <summary>Holds every order of a tenant, so that a writer has to wait, and can end the writer's backend while it does.</summary>
internal sealed class RowLocks : IAsyncDisposable
{
    private readonly NpgsqlConnection holder;
    private readonly NpgsqlConnection owner;

    private RowLocks(NpgsqlConnection holder, NpgsqlConnection owner)
    {
        this.holder = holder;
        this.owner = owner;
    }

    /// <summary>Locks the orders of a tenant from one id on.</summary>
    public static async Task<RowLocks> TakeAsync(PostgresFixture postgres, TenantId tenant, long fromId = 0)
    {
        var holder = await postgres.Writer.OpenAsync(default);
        await using var take = new NpgsqlCommand(
            $"begin; select 1 from orders where tenant_id = {tenant} and order_id >= {fromId} for update", holder);
        await take.ExecuteNonQueryAsync();

        // The login role may end the sessions of its own, the writer's role may not.
        var owner = new NpgsqlConnection($"{postgres.ConnectionString};Pooling=false");
        await owner.OpenAsync();
        return new RowLocks(holder, owner);
    }

    /// <summary>Wants one more order, in the order that no writer takes.</summary>
    public async Task TakeTooAsync(TenantId tenant, long id)
    {
        await using var take = new NpgsqlCommand($"select 1 from orders where tenant_id = {tenant} and order_id = {id} for update", holder);
        await take.ExecuteNonQueryAsync();
    }

    public Task UntilSomebodyWaitsAsync() => UntilAsync("pid");

    public Task KillWhoWaitsAsync() => UntilAsync("pg_terminate_backend(pid)");

    public async ValueTask DisposeAsync()
    {
        await using var release = new NpgsqlCommand("rollback", holder);
        await release.ExecuteNonQueryAsync();
        await holder.DisposeAsync();
        await owner.DisposeAsync();
    }

    private async Task UntilAsync(string what)
    {
        await using var look = new NpgsqlCommand(
            $"select count(*) from (select {what} from pg_stat_activity where {holder.ProcessID} = any(pg_blocking_pids(pid))) waiting", owner);
        while ((long)(await look.ExecuteScalarAsync())! == 0)
        {
            await Task.Yield();
        }
    }
}
