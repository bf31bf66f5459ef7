using System.Collections.Immutable;

namespace XenoStore.Api.Dashboard;

/// <summary>How many orders have a financial status.</summary>
/// <param name="Status">Shopify's display status.</param>
/// <param name="Orders">Orders placed in the range that have it now.</param>
public sealed record StatusCount(FinancialStatus Status, long Orders)
{
    /// <summary>Statuses that have orders, from counts indexed by <see cref="FinancialStatus"/>.</summary>
    internal static ImmutableArray<StatusCount> Of(ImmutableArray<int> counts) =>
        [.. counts.Select((count, index) => new StatusCount((FinancialStatus)index, count)).Where(status => status.Orders != 0)];
}
