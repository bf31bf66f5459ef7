namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The body of <c>orders/edited</c>: what an edit changed; the order itself has to be read again.</summary>
/// <param name="OrderId">The edited order.</param>
/// <param name="CommittedAt">When the edit took effect, or null when not said.</param>
public readonly record struct OrderEditedPayload(long OrderId, DateTimeOffset? CommittedAt)
{
    /// <summary>Which order was edited, and when.</summary>
    /// <exception cref="PayloadException">Not JSON, or the order's id is missing.</exception>
    public static OrderEditedPayload Parse(ReadOnlySpan<byte> body)
    {
        var edit = Payload.Read(body, PayloadJson.Default.OrderEditedJson).OrderEdit ?? throw PayloadException.Missing("order_edit");
        return new OrderEditedPayload(edit.OrderId ?? throw PayloadException.Missing("order_edit.order_id"), edit.CommittedAt);
    }
}

/// <summary>The envelope of an edit.</summary>
internal sealed record OrderEditedJson
{
    public OrderEditJson? OrderEdit { get; init; }
}

/// <summary>The part of an edit that we read.</summary>
internal sealed record OrderEditJson
{
    public long? OrderId { get; init; }
    public DateTimeOffset? CommittedAt { get; init; }
}
