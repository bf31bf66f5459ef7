namespace XenoStore.Api.Webhooks;

/// <summary>What became of a delivery, as the metrics count it.</summary>
internal enum WebhookVerdict
{
    /// <summary>Applied and durable.</summary>
    Applied = 0,

    /// <summary>We already held something as new or newer.</summary>
    Stale = 1,

    /// <summary>We held exactly this.</summary>
    Unchanged = 2,

    /// <summary>A topic nobody here listens to.</summary>
    UnknownTopic = 3,

    /// <summary>For a shop that has uninstalled the app.</summary>
    Dropped = 4,

    /// <summary>Could not be applied in time: kept, and applied soon.</summary>
    Spilled = 5,

    /// <summary>Can never be applied: kept as a dead letter.</summary>
    Buried = 6,

    /// <summary>Not signed by Shopify for the shop it names.</summary>
    Forged = 7,

    /// <summary>Genuine, but no tenant has this shop.</summary>
    UnknownShop = 8,

    /// <summary>Neither applied nor kept: Shopify must send it again.</summary>
    Unavailable = 9,
}
