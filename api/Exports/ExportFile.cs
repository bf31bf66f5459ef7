namespace XenoStore.Api.Exports;

/// <summary>What an exported list is called: shop, list, days.</summary>
internal static class ExportFile
{
    /// <summary>Such as <c>northwind-orders-2026-05-26-to-2026-11-25.csv</c>; <c>northwind-orders-all.csv</c> without a range.</summary>
    internal static string Name(TenantProfile shop, string list, DateRange? range)
    {
        var days = range is { } asked ? $"{asked.Start:yyyy-MM-dd}-to-{asked.End:yyyy-MM-dd}" : "all";
        return $"{shop.Domain.Value.Split('.')[0]}-{list}-{days}.csv";
    }
}
