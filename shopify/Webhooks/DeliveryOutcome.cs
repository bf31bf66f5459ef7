namespace XenoStore.Shopify.Webhooks;

/// <summary>What became of a delivery. Every one of them is answered 200: Shopify need not send it again.</summary>
public enum DeliveryOutcome
{
    /// <summary>It changed something, and the change is durable.</summary>
    Applied = 0,

    /// <summary>We already hold something as new or newer.</summary>
    Stale = 1,

    /// <summary>We hold exactly this.</summary>
    Unchanged = 2,

    /// <summary>It was understood but cannot be stored; the record's grain kept it aside.</summary>
    Refused = 3,

    /// <summary>A topic nobody here listens to.</summary>
    UnknownTopic = 4,
}
