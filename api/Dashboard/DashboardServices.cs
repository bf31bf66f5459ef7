namespace XenoStore.Api.Dashboard;

/// <summary>What the dashboard's routes need beside the grains.</summary>
internal static class DashboardServices
{
    internal static IServiceCollection AddDashboard(this IServiceCollection services) => services.AddSingleton<FigureOpener>();
}
