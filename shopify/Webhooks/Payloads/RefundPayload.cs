namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The body of <c>refunds/create</c>: a refund without its order, so that only its identity can be used.</summary>
/// <param name="OrderId">The order it belongs to.</param>
/// <param name="RefundId">The refund.</param>
public readonly record struct RefundPayload(long OrderId, long RefundId)
{
    /// <summary>Which refund of which order.</summary>
    /// <exception cref="PayloadException">Not JSON, or an id is missing.</exception>
    public static RefundPayload Parse(ReadOnlySpan<byte> body)
    {
        var json = Payload.Read(body, PayloadJson.Default.RefundJson);
        return new RefundPayload(json.OrderId ?? throw PayloadException.Missing("order_id"), json.Id ?? throw PayloadException.Missing("id"));
    }
}
