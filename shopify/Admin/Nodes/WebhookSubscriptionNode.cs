namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>A subscription as Shopify holds it.</summary>
internal sealed record WebhookSubscriptionNode
{
    public string? Id { get; init; }
    public string? Topic { get; init; }
    public string? Uri { get; init; }

    internal WebhookSubscription ToSubscription() => new(
        Id ?? throw PayloadException.Missing("id"),
        ToHeader(Topic ?? throw PayloadException.Missing("topic")),
        Uri ?? throw PayloadException.Missing("uri"));

    /// <summary><c>orders/partially_fulfilled</c> -> <c>ORDERS_PARTIALLY_FULFILLED</c>.</summary>
    internal static string ToEnum(string topic) => topic.Replace('/', '_').ToUpperInvariant();

    /// <summary>The way back: in every topic that we subscribe to, the first underscore stands for the slash.</summary>
    private static string ToHeader(string word)
    {
        var lower = word.ToLowerInvariant();
        var slash = lower.IndexOf('_', StringComparison.Ordinal);
        return slash < 0 ? lower : $"{lower[..slash]}/{lower[(slash + 1)..]}";
    }
}

/// <summary>What became of a subscription we asked for.</summary>
internal sealed record WebhookCreateNode
{
    public WebhookSubscriptionNode? WebhookSubscription { get; init; }
    public UserErrorNode?[]? UserErrors { get; init; }
}

/// <summary>What Shopify dislikes about a mutation's input.</summary>
internal sealed record UserErrorNode
{
    public string?[]? Field { get; init; }
    public string? Message { get; init; }
}
