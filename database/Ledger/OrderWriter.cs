using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace XenoStore.Database.Ledger;

/// <summary>
/// The one way by which orders reach the database. It commits in groups: calls that arrive while a transaction is under way form the next
/// one, so that many callers share a commit. Newer wins; an order's sale events, its days and first orders change in the transaction that
/// changes the order.
/// </summary>
/// <remarks>
/// Every method answers after the commit. An exception means that nothing is known to be committed: the call may be repeated, a repeat of
/// what was committed changes nothing.
/// </remarks>
public sealed partial class OrderWriter : IAsyncDisposable
{
    private readonly OfferQueue queue = new();
    private readonly WriterConnection connection;
    private readonly ILogger<OrderWriter> logger;
    private readonly Task loop;

    /// <param name="source">Connections; the writer keeps one for itself.</param>
    /// <param name="logger">Hears of retries and refusals.</param>
    public OrderWriter(WriterDataSource source, ILogger<OrderWriter> logger)
    {
        connection = new WriterConnection(source);
        this.logger = logger;

        // The loop outlives whatever made the writer, and its trace.
        using (ExecutionContext.SuppressFlow())
        {
            loop = Task.Run(WriteBatchesAsync);
        }
    }

    /// <summary>Raised after each commit with the days it changed. A listener must return at once: the next batch waits for it.</summary>
    public event Action<CommittedCells>? Committed;

    /// <summary>Offers a state of an order.</summary>
    /// <exception cref="NpgsqlException">The database did not commit, or not tell.</exception>
    public Task<WriteResult> WriteAsync(OrderWrite write, CancellationToken cancellationToken) =>
        OfferAsync(write, OfferKind.State, cancellationToken);

    /// <summary>Offers many at once, such as a page of history; answers in their order.</summary>
    /// <exception cref="NpgsqlException">At least one was not committed, or is not known to be.</exception>
    public async Task<IReadOnlyList<WriteResult>> WriteManyAsync(IReadOnlyList<OrderWrite> writes, CancellationToken cancellationToken) =>
        await Task.WhenAll(writes.Select(write => WriteAsync(write, cancellationToken)).ToArray());

    /// <summary>Leaves a tombstone, also for an order never seen. Unchanged when there is one.</summary>
    /// <exception cref="NpgsqlException">The database did not commit, or not tell.</exception>
    public async Task<UpsertOutcome> DeleteAsync(TenantId tenant, long orderId, DateTimeOffset deletedAt, CancellationToken cancellationToken) =>
        (await EnqueueAsync(OrderOffer.Deletion(tenant, orderId, deletedAt, cancellationToken))).Outcome;

    /// <summary>
    /// Replaces the events of stored orders by newly derived ones (the shop moved to another zone, a rule changed). Stale where the order
    /// has another content by now: whoever wrote that derived it himself.
    /// </summary>
    /// <exception cref="NpgsqlException">At least one was not committed, or is not known to be.</exception>
    public async Task<IReadOnlyList<WriteResult>> RederiveAsync(IReadOnlyList<OrderWrite> writes, CancellationToken cancellationToken) =>
        await Task.WhenAll(writes.Select(write => OfferAsync(write, OfferKind.Rederivation, cancellationToken)).ToArray());

    /// <summary>Takes no more calls, finishes those it has, and gives its connection back.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Close();
        await loop;
        await connection.DisposeAsync();
    }

    private Task<WriteResult> OfferAsync(OrderWrite write, OfferKind kind, CancellationToken cancellationToken)
    {
        try
        {
            return EnqueueAsync(OrderOffer.Of(write, kind, cancellationToken));
        }
        catch (Exception fault) when (WriteFault.IsInTheData(fault))
        {
            LogRefused(write.Tenant.Value, write.Snapshot.Id, WriteFault.Reason(fault));
            return Task.FromResult(new WriteResult(UpsertOutcome.Refused, WriteFault.Reason(fault)));
        }
    }

    /// <summary>A caller who stops waiting takes an offer back only if no batch has it yet.</summary>
    private Task<WriteResult> EnqueueAsync(OrderOffer offer)
    {
        ObjectDisposedException.ThrowIf(!queue.TryAdd(offer), this);
        return offer.Answer.WaitAsync(offer.CancellationToken);
    }

    private async Task WriteBatchesAsync()
    {
        while (await queue.NextAsync() is { } batch)
        {
            await WriteAsync(batch);
        }
    }

    private async Task WriteAsync(OrderBatch batch)
    {
        using var trace = CommitTrace.Begin(batch);
        try
        {
            Complete(batch, await CommitAsync(batch));
        }
        catch (Exception fault) when (WriteFault.IsInTheData(fault))
        {
            await WriteApartAsync(batch, fault);
        }
        catch (Exception fault)
        {
            LogBatchFailed(batch.Count, fault);
            batch.Fail(fault);
        }
    }

    private async Task<CommittedBatch> CommitAsync(OrderBatch batch)
    {
        var began = Stopwatch.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var committed = await connection.UseAsync(open => new OrderTransaction(open, batch).RunAsync(CancellationToken.None));
                CommitMetrics.Count(batch.Count, began);
                return committed;
            }
            catch (PostgresException conflict) when (WriteFault.PassesByItself(conflict) && attempt < WriteFault.MaxAttempts)
            {
                LogRetrying(batch.Count, conflict.SqlState, attempt);
            }
        }
    }

    private void Complete(OrderBatch batch, CommittedBatch committed)
    {
        batch.Complete(key => new WriteResult(committed.Outcomes[key], null) { AskedAgain = committed.AskedAgain.Contains(key) });
        foreach (var cells in committed.CellsByTenant())
        {
            Tell(cells);
        }
    }

    /// <summary>One bad order must not fail its batch: halves it until the order stands alone, and refuses that.</summary>
    private async Task WriteApartAsync(OrderBatch batch, Exception fault)
    {
        if (batch.Count == 1)
        {
            var key = batch.Distinct[0].Key;
            LogRefused(key.Tenant, key.Order, WriteFault.Reason(fault));
            batch.Complete(_ => new WriteResult(UpsertOutcome.Refused, WriteFault.Reason(fault)));
            return;
        }

        var (first, second) = batch.Split();
        await WriteAsync(first);
        await WriteAsync(second);
    }

    private void Tell(CommittedCells cells)
    {
        try
        {
            Committed?.Invoke(cells);
        }
        catch (Exception fault)
        {
            // The commit stands, and memory mends itself by reading the days again.
            LogListenerFailed(cells.Tenant.Value, fault);
        }
    }
}
