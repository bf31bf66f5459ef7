namespace XenoStore.Grains.Sync;

/// <summary>What a step may know.</summary>
/// <param name="Tenant">Whose sync it is.</param>
/// <param name="Profile">The tenant as it is now.</param>
/// <param name="Credentials">What Shopify wants to see; never null in a stage that asks Shopify.</param>
/// <param name="State">The sync's state when the step began.</param>
/// <param name="Cost">What is left of the shop's query cost.</param>
/// <param name="Epoch">The number of this activation: orders it read are written only while no other has begun.</param>
public sealed record SyncContext(TenantId Tenant, TenantProfile Profile, ShopCredentials? Credentials, SyncState State, ShopCost Cost, long Epoch)
{
    /// <summary><see cref="Credentials"/> in a stage that asks Shopify.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public ShopCredentials Shop => Credentials ?? throw new InvalidOperationException("The shop has no usable token.");
}
