namespace XenoStore.Simulator.Webhooks;

/// <summary>A subscription made through the Admin API.</summary>
/// <param name="Topic">As deliveries name it: <c>orders/create</c>.</param>
internal sealed record WebhookSubscription(long Id, string Topic, string Uri, string ApiVersion, DateTimeOffset CreatedAt)
{
    public string? Name { get; init; }

    public string? Filter { get; init; }

    public IReadOnlyList<string> IncludeFields { get; init; } = [];
}
