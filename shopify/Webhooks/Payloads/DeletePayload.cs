namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The body of <c>orders/delete</c>, <c>customers/delete</c> and <c>products/delete</c>: the id of what is gone.</summary>
public static class DeletePayload
{
    /// <summary>The id.</summary>
    /// <exception cref="PayloadException">Not JSON, or there is no id.</exception>
    public static long Parse(ReadOnlySpan<byte> body) =>
        Payload.Read(body, PayloadJson.Default.RecordJson).Id ?? throw PayloadException.Missing("id");
}
