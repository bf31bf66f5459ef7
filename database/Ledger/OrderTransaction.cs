using Npgsql;
using XenoStore.Database.Sync;

namespace XenoStore.Database.Ledger;

/// <summary>
/// One batch in one transaction of two to five round trips. Locks are taken in one order: epochs (shared), orders, their events, first orders, days, rereads,
/// each by key and in one pass; so two writers never wait for each other in a circle.
/// </summary>
internal sealed class OrderTransaction(NpgsqlConnection connection, OrderBatch batch)
{
    private readonly Dictionary<OrderKey, UpsertOutcome> outcomes = [];
    private readonly List<OrderOffer> applied = [];
    private readonly List<OrderKey> replaced = [];
    private readonly List<RereadRequest> rereads = [];
    private readonly SalesDelta delta = new();
    private readonly FirstOrderChanges firstOrders = new();

    /// <summary>Goes with the first statement that is sent.</summary>
    private NpgsqlBatchCommand[] begin = [new("begin")];

    /// <summary>Runs and commits. Nothing is committed when it throws, except where the answer to the commit itself was lost.</summary>
    public async Task<CommittedBatch> RunAsync(CancellationToken cancellationToken)
    {
        var offers = await FenceAsync(batch.Distinct, cancellationToken);
        await OfferAsync(offers, cancellationToken);
        await ReplaceAsync([.. offers.Where(offer => !outcomes.ContainsKey(offer.Key))], cancellationToken);
        var events = AddEvents();
        var cells = await CommitAsync(await MoveFirstOrdersAsync(events, cancellationToken), cancellationToken);
        return new CommittedBatch(outcomes, rereads.Select(reread => new OrderKey(reread.Tenant.Value, reread.OrderId)).ToHashSet(), cells);
    }

    /// <summary>
    /// Opens the transaction. If a sync read any of the orders, learns whether it is still that sync's turn, and makes it stay so until the commit;
    /// answers the offers that may go on.
    /// </summary>
    private async Task<IReadOnlyList<OrderOffer>> FenceAsync(IReadOnlyList<OrderOffer> offers, CancellationToken cancellationToken)
    {
        int[] tenants = [.. offers.Where(offer => offer.Epoch is not null).Select(offer => offer.Key.Tenant).Distinct().Order()];
        if (tenants.Length == 0)
        {
            return offers;
        }

        begin = [];
        await using var trip = Trip(new NpgsqlBatchCommand("begin"), SyncEpochs.Hold(tenants));
        var epochs = new Dictionary<int, long>();
        await using var reader = await trip.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            epochs[reader.GetInt32(0)] = reader.GetInt64(1);
        }

        var late = offers.Where(offer => offer.Epoch is { } epoch && epochs.GetValueOrDefault(offer.Key.Tenant) != epoch).ToHashSet();
        foreach (var offer in late)
        {
            outcomes[offer.Key] = UpsertOutcome.Stale;
        }

        return [.. offers.Where(offer => !late.Contains(offer))];
    }

    /// <summary>First trip: locks the rows and learns which offers were newer, from the rows themselves.</summary>
    private async Task OfferAsync(IReadOnlyList<OrderOffer> offers, CancellationToken cancellationToken)
    {
        OrderColumns[] rows = [.. offers.Select(offer => offer.Row)];
        await using var trip = Trip([.. begin, batch.Rederives ? OrderCommands.Rederive(rows) : OrderCommands.Upsert(rows)]);
        await using var reader = await trip.ExecuteReaderAsync(cancellationToken);
        var byKey = offers.ToDictionary(offer => offer.Key);
        while (await reader.ReadAsync(cancellationToken))
        {
            var offer = byKey[new OrderKey(reader.GetInt32(0), reader.GetInt64(1))];
            var (wasThere, wasTombstone) = (reader.GetBoolean(2), reader.GetBoolean(3));
            outcomes[offer.Key] = wasTombstone ? UpsertOutcome.Unchanged : UpsertOutcome.Applied;
            if (!wasTombstone)
            {
                Apply(offer, wasThere, reader.GetBoolean(4), reader.GetBoolean(5));
            }
        }
    }

    private void Apply(OrderOffer offer, bool replaces, bool tied, bool editDatesLost)
    {
        applied.Add(offer);
        if (replaces)
        {
            replaced.Add(offer.Key);
        }

        AskAgain(offer, tied, editDatesLost);
    }

    private void AskAgain(OrderOffer offer, bool tied, bool editDatesLost)
    {
        if (tied || editDatesLost)
        {
            rereads.Add(RereadRequest.Of(offer, tied ? RereadRequest.Tie : RereadRequest.EditDatesLost));
        }
    }

    /// <summary>Second trip, if there is anything to ask: the old events of replaced orders, and why the other offers were not taken.</summary>
    private async Task ReplaceAsync(OrderOffer[] unapplied, CancellationToken cancellationToken)
    {
        foreach (var offer in unapplied)
        {
            outcomes[offer.Key] = UpsertOutcome.Stale;
        }

        var settles = unapplied.Length > 0 && !batch.Rederives;
        if (replaced.Count == 0 && !settles)
        {
            return;
        }

        await using var trip = new NpgsqlBatch(connection);
        trip.BatchCommands.Add(LedgerCommands.DeleteEvents(replaced));
        if (settles)
        {
            trip.BatchCommands.Add(OrderCommands.Settle([.. unapplied.Select(offer => offer.Row)]));
        }

        await using var reader = await trip.ExecuteReaderAsync(cancellationToken);
        await ReadOldEventsAsync(reader, cancellationToken);
        if (await reader.NextResultAsync(cancellationToken))
        {
            await ReadVerdictsAsync(reader, unapplied.ToDictionary(offer => offer.Key), cancellationToken);
        }
    }

    private async Task ReadOldEventsAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken))
        {
            var row = new LedgerRow(
                reader.GetInt32(0),
                reader.GetFieldValue<DateOnly>(1),
                reader.Nullable<long>(2),
                (FinancialStatus?)reader.Nullable<short>(3),
                reader.Amounts(4));
            delta.Subtract(row);
            firstOrders.Subtract(row);
        }
    }

    private async Task ReadVerdictsAsync(NpgsqlDataReader reader, Dictionary<OrderKey, OrderOffer> offers, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken))
        {
            var offer = offers[new OrderKey(reader.GetInt32(0), reader.GetInt64(1))];
            if (reader.GetBoolean(2))
            {
                outcomes[offer.Key] = UpsertOutcome.Unchanged;
            }

            AskAgain(offer, tied: reader.GetBoolean(3), editDatesLost: reader.GetBoolean(4));
        }
    }

    private List<NpgsqlBatchCommand> AddEvents()
    {
        foreach (var offer in applied)
        {
            foreach (var saleEvent in offer.Events)
            {
                var row = LedgerRow.Of(new TenantId(offer.Key.Tenant), saleEvent);
                delta.Add(row);
                firstOrders.Add(row);
            }
        }

        EventColumns[] rows = [.. applied.SelectMany(EventColumns.Of)];
        return rows.Length > 0 ? [LedgerCommands.InsertEvents(rows)] : [];
    }

    /// <summary>Third trip, if a customer gained or lost an order: the events go in with it. Answers what is still to be sent.</summary>
    private async Task<List<NpgsqlBatchCommand>> MoveFirstOrdersAsync(List<NpgsqlBatchCommand> unsent, CancellationToken cancellationToken)
    {
        var changes = firstOrders.All;
        if (changes.Count == 0)
        {
            return unsent;
        }

        unsent.Add(LedgerCommands.UpsertFirstOrders(changes));
        if (changes.Where(change => change.Recompute).ToArray() is { Length: > 0 } bereft)
        {
            unsent.Add(LedgerCommands.RecomputeFirstOrders(bereft));
            unsent.Add(LedgerCommands.DeleteEmptyFirstOrders(bereft));
        }

        await using var trip = Trip([.. unsent]);
        await using var reader = await trip.ExecuteReaderAsync(cancellationToken);
        do
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                delta.MoveFirstOrder(reader.GetInt32(0), reader.Nullable<DateOnly>(1), reader.Nullable<DateOnly>(2));
            }
        }
        while (await reader.NextResultAsync(cancellationToken));
        return [];
    }

    /// <summary>Last trip: days, rereads, commit.</summary>
    private async Task<IReadOnlyList<(TenantId Tenant, DaySales Cell)>> CommitAsync(
        List<NpgsqlBatchCommand> unsent, CancellationToken cancellationToken)
    {
        if (delta.Days is { Count: > 0 } days)
        {
            unsent.Add(LedgerCommands.UpsertDays(days));
        }

        if (rereads.Count > 0)
        {
            unsent.Add(RereadRequest.Note([.. rereads.OrderBy(reread => reread.Tenant.Value).ThenBy(reread => reread.OrderId)]));
        }

        unsent.Add(new NpgsqlBatchCommand("commit"));
        await using var trip = Trip([.. unsent]);
        await using var reader = await trip.ExecuteReaderAsync(cancellationToken);
        var cells = new List<(TenantId, DaySales)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            cells.Add((new TenantId(reader.GetInt32(0)), reader.DaySales(1)));
        }

        // Reads on to the answer of the commit, which throws if there was none.
        await reader.NextResultAsync(cancellationToken);
        return cells;
    }

    private NpgsqlBatch Trip(params NpgsqlBatchCommand[] commands)
    {
        var trip = new NpgsqlBatch(connection);
        foreach (var command in commands)
        {
            trip.BatchCommands.Add(command);
        }

        return trip;
    }
}
