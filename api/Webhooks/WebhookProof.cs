namespace XenoStore.Api.Webhooks;

/// <summary>Who sent a delivery.</summary>
/// <param name="Genuine">Whether Shopify signed it for this shop.</param>
/// <param name="Keys">The shop's tenant; null when it has none.</param>
internal readonly record struct WebhookProof(bool Genuine, WebhookKeys? Keys);
