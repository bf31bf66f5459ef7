using Microsoft.Extensions.DependencyInjection;

namespace XenoStore.Database.Ledger;

/// <summary>Registers the ledger's writer and readers.</summary>
public static class LedgerServices
{
    /// <summary>Adds one <see cref="OrderWriter"/> for the process and what reads its tables. Part of <c>AddXenoDatabase</c>.</summary>
    public static IServiceCollection AddLedger(this IServiceCollection services) => services
        .AddSingleton<OrderWriter>()
        .AddSingleton<DailySalesTable>()
        .AddSingleton<Recount>();
}
