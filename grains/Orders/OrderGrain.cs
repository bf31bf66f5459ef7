using Microsoft.Extensions.Logging;
using XenoStore.Database.Ledger;
using XenoStore.Database.Sync;
using XenoStore.Grains.Ledger;

namespace XenoStore.Grains.Orders;

/// <summary>
/// Takes one offer at a time, derives its sale events and has the writer commit both. What it remembers only spares the database repeats;
/// the rule that the newer version wins has its home in the upsert.
/// </summary>
public sealed partial class OrderGrain(OrderWriter writer, StoredOrders orders, Rereads rereads, ILogger<OrderGrain> logger)
    : Grain, IOrderGrain
{
    private NewestSeen? _newest;

    private TenantId Tenant => GrainKeys.TenantOf(this.GetPrimaryKeyString());

    private long OrderId => GrainKeys.RecordOf(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<UpsertOutcome> Upsert(OrderSnapshot snapshot, RecordVersion version, CancellationToken cancellationToken)
    {
        if (snapshot.Id != OrderId)
        {
            throw new InvalidOperationException($"Order {snapshot.Id} was offered to the grain of order {OrderId}.");
        }

        if (_newest?.Judge(snapshot, version) is { } certain)
        {
            return certain;
        }

        var profile = await GrainFactory.GetGrain<ITenantGrain>(GrainKeys.Tenant(Tenant)).Profile()
            ?? throw new InvalidOperationException($"There is no tenant {Tenant}.");
        return snapshot.Currency == profile.Currency
            ? await Offer(snapshot, version, ShopCalendar.Of(profile.TimeZone), cancellationToken)
            : Refuse($"the order is in {snapshot.Currency}, the shop's currency is {profile.Currency}");
    }

    /// <inheritdoc/>
    public Task<UpsertOutcome> Delete(DateTimeOffset deletedAt, CancellationToken cancellationToken)
    {
        _newest = null;
        return Certain(writer.DeleteAsync(Tenant, OrderId, deletedAt, cancellationToken));
    }

    /// <inheritdoc/>
    public async Task RequestReread(string reason, DateTimeOffset notedAt, CancellationToken cancellationToken)
    {
        await rereads.AddAsync(Tenant, OrderId, reason, notedAt, cancellationToken);
        await WakeSync();
    }

    /// <inheritdoc/>
    public async Task<UpsertOutcome> NoteRefund(long refundId, DateTimeOffset notedAt, CancellationToken cancellationToken)
    {
        if (_newest?.Holds(refundId) == true || await RowHolds(refundId, cancellationToken))
        {
            return UpsertOutcome.Unchanged;
        }

        await RequestReread($"refund {refundId} came alone", notedAt, cancellationToken);
        return UpsertOutcome.Applied;
    }

    private async Task<UpsertOutcome> Offer(
        OrderSnapshot snapshot, RecordVersion version, ShopCalendar calendar, CancellationToken cancellationToken)
    {
        OrderWrite write;
        try
        {
            write = OrderDerivation.Of(Tenant, calendar, snapshot, version);
        }
        catch (OverflowException)
        {
            return Refuse("an amount does not fit 64 bits");
        }

        var result = await Certain(writer.WriteAsync(write, cancellationToken));
        if (result.Outcome is UpsertOutcome.Applied or UpsertOutcome.Unchanged)
        {
            _newest = NewestSeen.Of(snapshot, version);
        }

        if (result.AskedAgain)
        {
            await TryWakeSync();
        }

        return result.Outcome;
    }

    private Task WakeSync() => GrainFactory.GetGrain<ISyncGrain>(GrainKeys.Sync(Tenant)).Wake();

    /// <summary>The offer is committed and the request with it: whoever made it need not hear that nobody hurries.</summary>
    private async Task TryWakeSync()
    {
        try
        {
            await WakeSync();
        }
        catch (Exception failure)
        {
            LogNotWoken(Tenant, OrderId, failure);
        }
    }

    private async Task<bool> RowHolds(long refundId, CancellationToken cancellationToken) =>
        await orders.FindAsync(Tenant, OrderId, cancellationToken) is { } stored && stored.Snapshot.Refunds.Any(refund => refund.Id == refundId);

    private UpsertOutcome Refuse(string reason)
    {
        LogRefused(Tenant, OrderId, reason);
        return UpsertOutcome.Refused;
    }

    /// <summary>After a failed write nobody here knows what the row holds: forget, and let the next call start afresh.</summary>
    private async Task<T> Certain<T>(Task<T> write)
    {
        try
        {
            return await write;
        }
        catch (Exception failure)
        {
            LogWriteFailed(Tenant, OrderId, failure);
            _newest = null;
            DeactivateOnIdle();
            throw;
        }
    }
}
