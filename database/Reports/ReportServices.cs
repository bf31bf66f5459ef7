using Microsoft.Extensions.DependencyInjection;

namespace XenoStore.Database.Reports;

/// <summary>Registers the reports.</summary>
public static class ReportServices
{
    /// <summary>Adds every report. Part of <c>AddXenoDatabase</c>.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<OrderReports>()
        .AddSingleton<CustomerReports>()
        .AddSingleton<ProductReports>()
        .AddSingleton<SaleEventReports>();
}
