using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The body of <c>customers/create</c>, <c>update</c>, <c>enable</c> and <c>disable</c>.</summary>
public static class CustomerPayload
{
    /// <summary>The customer; personal fields that were not granted or are redacted are null.</summary>
    /// <exception cref="PayloadException">Not JSON, or the id or <c>updated_at</c> is missing.</exception>
    public static CustomerSnapshot Parse(ReadOnlySpan<byte> body)
    {
        var json = Payload.Read(body, PayloadJson.Default.CustomerJson);
        var updatedAt = json.UpdatedAt ?? throw PayloadException.Missing("updated_at");
        return new CustomerSnapshot(
            json.Id ?? throw PayloadException.Missing("id"),
            json.FirstName,
            json.LastName,
            json.DefaultAddress?.Name,
            json.Email,
            StatusWords.Lower(json.State),
            json.CreatedAt ?? updatedAt,
            updatedAt);
    }
}

/// <summary>The part of a REST-shaped customer that we read.</summary>
internal sealed record CustomerJson
{
    public long? Id { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Email { get; init; }
    public string? State { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public AddressJson? DefaultAddress { get; init; }
}

/// <summary>The part of an address that we read.</summary>
internal sealed record AddressJson
{
    public string? Name { get; init; }
}
