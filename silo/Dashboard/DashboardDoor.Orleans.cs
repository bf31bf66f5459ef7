using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Dashboard;

namespace XenoStore.Silo.Dashboard;

/// <summary>Orleans' own dashboard (Microsoft.Orleans.Dashboard) at <c>/orleans</c>, for the operator.</summary>
/// <remarks>
/// A silo serves it, not the API: it shows the names of all shops' grains, the API's port is open to the world, and an API node is a client that
/// would have to ask a silo for every figure. Whichever silo is asked shows the whole cluster, so all of them are to be given the same token.
/// </remarks>
internal static class DashboardDoor
{
    internal const string Prefix = "/orleans";

    /// <summary>Nothing at all without <c>XENO_OPERATOR_TOKEN</c>. Its live log is left out: logs have a place of their own.</summary>
    internal static void AddOrleansDashboard(this WebApplicationBuilder builder)
    {
        if (OperatorToken.Of(builder.Configuration) is { } token)
        {
            builder.Services.AddSingleton(token).AddOrleans(silo => silo.AddDashboard(options => options.HideTrace = true));
        }
    }

    internal static void MapOrleansDashboard(this WebApplication app)
    {
        if (app.Services.GetService<OperatorToken>() is { } token)
        {
            app.UseWhen(
                context => context.Request.Path.StartsWithSegments(Prefix),
                guarded => guarded.Use(next => new OperatorGate(token, next).InvokeAsync));
            ServiceCollectionExtensions.MapOrleansDashboard(app, Prefix);
        }
    }
}
