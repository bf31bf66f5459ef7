namespace XenoStore.Api.Tenants;

/// <summary>What connecting a shop needs.</summary>
internal static class TenantServices
{
    internal static IServiceCollection AddTenants(this IServiceCollection services) =>
        services.AddSingleton<ShopVoucher>().AddSingleton<Connection>();
}
