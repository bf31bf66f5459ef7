namespace XenoStore;

/// <summary>
/// Which state of a Shopify record a payload shows. The newer pair wins; Shopify's <c>updated_at</c> counts whole seconds, so the
/// second part decides between two updates of one second.
/// </summary>
/// <param name="UpdatedAt">The record's own <c>updated_at</c>.</param>
/// <param name="AsOf">When the state was taken: a webhook's <c>X-Shopify-Triggered-At</c>, or the instant at which a read of the Admin API was sent.</param>
[GenerateSerializer, Immutable, Alias("xeno.record-version")]
public readonly record struct RecordVersion([property: Id(0)] DateTimeOffset UpdatedAt, [property: Id(1)] DateTimeOffset AsOf);
