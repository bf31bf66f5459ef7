using Microsoft.Extensions.DependencyInjection;
using XenoStore.Database.Deliveries;
using XenoStore.Database.Records;
using XenoStore.Database.Sync;

namespace XenoStore.Database.Ledger;

/// <summary>Registers what writes and reads a shop's records.</summary>
public static class LedgerServices
{
    /// <summary>Adds one <see cref="OrderWriter"/> for the process and what reads its tables. Part of <c>AddXenoDatabase</c>.</summary>
    public static IServiceCollection AddLedger(this IServiceCollection services) => services
        .AddSingleton<OrderWriter>()
        .AddSingleton<DailySalesTable>()
        .AddSingleton<Recount>()
        .AddSingleton<StoredOrders>()
        .AddSingleton<OrderIds>()
        .AddSingleton<CustomerWriter>()
        .AddSingleton<ProductWriter>()
        .AddSingleton<Rereads>()
        .AddSingleton<SyncRuns>()
        .AddSingleton<SyncEpochs>()
        .AddSingleton<DeliveryTable>()
        .AddSingleton<DeliveryCounts>();
}
