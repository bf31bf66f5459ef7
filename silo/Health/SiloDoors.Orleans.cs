using Microsoft.AspNetCore.Builder;
using XenoStore.Silo.Dashboard;

namespace XenoStore.Silo.Health;

/// <content>On Microsoft Orleans, which has a dashboard.</content>
internal static partial class SiloDoors
{
    static partial void AddDashboard(WebApplicationBuilder builder) => builder.AddOrleansDashboard();

    static partial void MapDashboard(WebApplication app) => app.MapOrleansDashboard();
}
