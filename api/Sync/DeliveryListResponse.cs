using System.Collections.Immutable;
using System.Globalization;

namespace XenoStore.Api.Sync;

/// <summary>Deliveries of webhooks that could not be applied at once.</summary>
/// <param name="Deliveries">Newest first.</param>
/// <param name="NextCursor">For the next page; null on the last.</param>
public sealed record DeliveryListResponse(ImmutableArray<DeliveryResponse> Deliveries, string? NextCursor)
{
    internal static DeliveryListResponse Of(ImmutableArray<KeptDelivery> kept, int limit) => new(
        [.. kept.Select(DeliveryResponse.Of)], kept.Length < limit ? null : kept[^1].Id.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A kept delivery. Its body is never shown.</summary>
/// <param name="Id">Names it in <c>POST /api/sync/deliveries/{id}/replay</c>.</param>
/// <param name="WebhookId">Shopify's id of it.</param>
/// <param name="Topic">Such as <c>orders/updated</c>.</param>
/// <param name="ReceivedAt">When it reached us.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Reason">Why it was kept, or what went wrong last.</param>
public sealed record DeliveryResponse(
    long Id, string WebhookId, string Topic, DateTimeOffset ReceivedAt, DeliveryState State, int Attempts, string? Reason)
{
    internal static DeliveryResponse Of(KeptDelivery kept) => new(
        kept.Id, kept.WebhookId, kept.Topic, kept.ReceivedAt.ToUniversalTime(), kept.State, kept.Attempts, kept.Reason);
}
