using System.Reflection;
using XenoStore.Api.Auth;

namespace XenoStore.Api.Tenants;

/// <summary>
/// The caller's shop: the only door by which a handler reaches a tenant's grains. Which shop that is comes from the session alone, so
/// no path, query or body can name another.
/// </summary>
internal sealed class Shop(IGrainFactory grains, TenantId id)
{
    internal TenantId Id => id;

    internal ITenantGrain Tenant => grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(id));

    internal IInsightsGrain Insights => grains.GetGrain<IInsightsGrain>(GrainKeys.Insights(id));

    internal ISyncGrain Sync => grains.GetGrain<ISyncGrain>(GrainKeys.Sync(id));

    internal IDeliveryInboxGrain Deliveries => grains.GetGrain<IDeliveryInboxGrain>(GrainKeys.Deliveries(id));

    /// <summary>A reading of a list of its own; whoever opens it closes it.</summary>
    internal IExportGrain NewExport() => grains.GetGrain<IExportGrain>(GrainKeys.Export(id, Guid.NewGuid()));

    /// <summary>The shop of this request's session; bound by the framework.</summary>
    public static ValueTask<Shop?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(
        context.Features.Get<Caller>() is { } caller
            ? new Shop(context.RequestServices.GetRequiredService<IGrainFactory>(), caller.Tenant)
            : null);

    /// <summary>The shop's currency, zone and name.</summary>
    /// <exception cref="InvalidOperationException">A session points at a tenant that is no more.</exception>
    internal async Task<TenantProfile> ProfileAsync() =>
        await Tenant.Profile() ?? throw new InvalidOperationException($"Tenant {id} has a member but no row.");
}
