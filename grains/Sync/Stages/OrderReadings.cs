using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using XenoStore.Database.Ledger;
using XenoStore.Grains.Ledger;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>
/// Commits orders that were read from Shopify, with the sale events that follow from them. They do not pass through their grains: the
/// writer's rule that the newer version wins is the same for both, and a page is one batch.
/// </summary>
public sealed partial class OrderReadings(OrderWriter writer, ILogger<OrderReadings> logger)
{
    /// <summary>
    /// Writes a page's orders. One that cannot be counted is left out and logged, since it must not hold up the others; those are
    /// orders in another currency than the shop's, and amounts beyond 64 bits.
    /// </summary>
    public async Task<RecordsWritten> WriteAsync(
        SyncContext context, ImmutableArray<OrderSnapshot> orders, DateTimeOffset askedAt, CancellationToken cancellationToken)
    {
        var writes = Derive(context, orders.Select(order => (order, new RecordVersion(order.UpdatedAt, askedAt))));
        var results = await writer.WriteManyAsync(writes, cancellationToken);
        foreach (var (write, result) in writes.Zip(results))
        {
            LogIfRefused(context.Tenant, write.Snapshot.Id, result);
        }

        return new RecordsWritten(
            results.Count(result => result.Outcome == UpsertOutcome.Applied),
            writes.Length == 0 ? null : writes.Min(write => write.ProcessedOn));
    }

    /// <summary>The orders that can be counted, with their sale events in the shop's days, under the epoch of the sync that read them.</summary>
    public OrderWrite[] Derive(SyncContext context, IEnumerable<(OrderSnapshot Order, RecordVersion Version)> states)
    {
        var (shop, calendar) = (context.Profile, ShopCalendar.Of(context.Profile.TimeZone));
        return
        [
            .. states.Select(state => Derive(shop, calendar, state.Order, state.Version)).OfType<OrderWrite>()
                .Select(write => write with { Epoch = context.Epoch }),
        ];
    }

    private OrderWrite? Derive(TenantProfile shop, ShopCalendar calendar, OrderSnapshot order, RecordVersion version)
    {
        if (order.Currency != shop.Currency)
        {
            LogForeignCurrency(shop.Id, order.Id, order.Currency, shop.Currency);
            return null;
        }

        try
        {
            return OrderDerivation.Of(shop.Id, calendar, order, version);
        }
        catch (OverflowException exception)
        {
            LogTooLarge(exception, shop.Id, order.Id);
            return null;
        }
    }

    private void LogIfRefused(TenantId tenant, long order, WriteResult result)
    {
        if (result.Outcome == UpsertOutcome.Refused)
        {
            LogRefused(tenant, order, result.Reason);
        }
    }

    [LoggerMessage(LogLevel.Error, "Tenant {Tenant}: order {Order} is in {Currency}, the shop's currency is {ShopCurrency}; it is not counted.")]
    private partial void LogForeignCurrency(TenantId tenant, long order, string currency, string shopCurrency);

    [LoggerMessage(LogLevel.Error, "Tenant {Tenant}: an amount of order {Order} does not fit 64 bits; it is not counted.")]
    private partial void LogTooLarge(Exception exception, TenantId tenant, long order);

    [LoggerMessage(LogLevel.Error, "Tenant {Tenant}: the database refused order {Order}. {Reason}")]
    private partial void LogRefused(TenantId tenant, long order, string? reason);
}
