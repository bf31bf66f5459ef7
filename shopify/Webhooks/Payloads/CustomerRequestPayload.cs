namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The body of the compliance topics <c>customers/redact</c> and <c>customers/data_request</c>.</summary>
public static class CustomerRequestPayload
{
    /// <summary>The id of the customer whom it concerns.</summary>
    /// <exception cref="PayloadException">Not JSON, or there is no customer id.</exception>
    public static long Parse(ReadOnlySpan<byte> body) =>
        Payload.Read(body, PayloadJson.Default.CustomerRequestJson).Customer?.Id ?? throw PayloadException.Missing("customer.id");
}

/// <summary>The part of a compliance payload that we read.</summary>
internal sealed record CustomerRequestJson
{
    public RecordJson? Customer { get; init; }
}
