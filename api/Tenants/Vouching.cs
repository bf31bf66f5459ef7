using XenoStore.Api.Problems;

namespace XenoStore.Api.Tenants;

/// <summary>Shopify's word on a shop and its token: the shop, or why not.</summary>
internal sealed record Vouching(NewShop? Shop, Refusal? Refusal);
