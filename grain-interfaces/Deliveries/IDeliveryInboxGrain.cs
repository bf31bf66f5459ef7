using System.Collections.Immutable;

namespace XenoStore;

/// <summary>One webhook POST, its signature already checked.</summary>
/// <param name="WebhookId"><c>X-Shopify-Webhook-Id</c>: the same for every retry.</param>
/// <param name="Topic">Such as <c>orders/updated</c>.</param>
/// <param name="ApiVersion"><c>X-Shopify-API-Version</c>, or null.</param>
/// <param name="TriggeredAt"><c>X-Shopify-Triggered-At</c>, else when it was received.</param>
/// <param name="ReceivedAt">When it reached us.</param>
/// <param name="Body">The raw bytes.</param>
[GenerateSerializer, Immutable, Alias("xeno.delivery")]
public sealed record Delivery(
    [property: Id(0)] string WebhookId,
    [property: Id(1)] string Topic,
    [property: Id(2)] string? ApiVersion,
    [property: Id(3)] DateTimeOffset TriggeredAt,
    [property: Id(4)] DateTimeOffset ReceivedAt,
    [property: Id(5)] ImmutableArray<byte> Body);

/// <summary>Where a kept delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>Spilled: waits to be applied.</summary>
    Pending = 0,
    /// <summary>Applied after all.</summary>
    Applied = 1,
    /// <summary>Cannot be applied; kept with its reason until somebody replays it.</summary>
    Dead = 2,
}

/// <summary>A kept delivery as the sync page lists it.</summary>
[GenerateSerializer, Immutable, Alias("xeno.kept-delivery")]
public sealed record KeptDelivery(
    [property: Id(0)] long Id,
    [property: Id(1)] string WebhookId,
    [property: Id(2)] string Topic,
    [property: Id(3)] DateTimeOffset ReceivedAt,
    [property: Id(4)] DeliveryState State,
    [property: Id(5)] int Attempts,
    [property: Id(6)] string? Reason);

/// <summary>Deliveries of one hour, by what became of them at once.</summary>
/// <param name="Hour">When the hour began (UTC).</param>
/// <param name="Received">All that were genuinely this shop's.</param>
/// <param name="Applied">Those that changed something.</param>
/// <param name="Stale">Those we held already, or something newer.</param>
[GenerateSerializer, Immutable, Alias("xeno.delivery-count")]
public sealed record DeliveryCount(
    [property: Id(0)] DateTimeOffset Hour,
    [property: Id(1)] long Received,
    [property: Id(2)] long Applied,
    [property: Id(3)] long Stale);

/// <summary>The deliveries of some hours, and what is kept now.</summary>
/// <param name="Since">When the first of the hours began.</param>
/// <param name="Received">All that were genuinely this shop's.</param>
/// <param name="Applied">Those that changed something, at once or after having been kept.</param>
/// <param name="Stale">Those we held already, or something newer.</param>
/// <param name="Waiting">Kept ones that are to be applied soon, of any age.</param>
/// <param name="Dead">Dead letters, of any age.</param>
[GenerateSerializer, Immutable, Alias("xeno.delivery-summary")]
public sealed record DeliverySummary(
    [property: Id(0)] DateTimeOffset Since,
    [property: Id(1)] long Received,
    [property: Id(2)] long Applied,
    [property: Id(3)] long Stale,
    [property: Id(4)] long Waiting,
    [property: Id(5)] long Dead);

/// <summary>Deliveries that could not be applied at once (<see cref="GrainKeys.Deliveries"/>). A stateless worker over <c>webhook_deliveries</c>.</summary>
[Alias("xeno.delivery-inbox")]
public interface IDeliveryInboxGrain : IGrainWithStringKey
{
    /// <summary>Keeps a delivery to be applied soon. One insert; durable on return; a repeat changes nothing.</summary>
    [Alias("spill")]
    Task Spill(Delivery delivery, string reason, CancellationToken cancellationToken);

    /// <summary>Keeps a delivery that cannot be understood, with the reason.</summary>
    [Alias("bury")]
    Task Bury(Delivery delivery, string reason, CancellationToken cancellationToken);

    /// <summary>Kept deliveries, newest first; <paramref name="before"/> is the id to continue from.</summary>
    [Alias("list")]
    Task<ImmutableArray<KeptDelivery>> List(DeliveryState? state, long? before, int limit, CancellationToken cancellationToken);

    /// <summary>Puts a dead letter back in line; false when this tenant has no such delivery.</summary>
    [Alias("replay")]
    Task<bool> Replay(long deliveryId, CancellationToken cancellationToken);

    /// <summary>Adds to an hour's counts. They are for the eye: a process that is killed forgets those of its last seconds.</summary>
    [Alias("tally")]
    Task Tally(DeliveryCount count, CancellationToken cancellationToken);

    /// <summary>The last 24 hours, the present one included.</summary>
    [Alias("summary")]
    Task<DeliverySummary> Summary(CancellationToken cancellationToken);
}
