using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenoStore.Simulator.GraphQL;

/// <summary>Opaque to clients: base64 of <c>{"last_id":…,"last_value":…}</c>, as Shopify's are.</summary>
internal sealed record Cursor([property: JsonPropertyName("last_id")] long LastId, [property: JsonPropertyName("last_value")] string LastValue)
{
    public string Encode() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <exception cref="GraphQLException">It is none of ours.</exception>
    public static Cursor Decode(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Cursor>(Convert.FromBase64String(text)) ?? throw new FormatException();
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw new GraphQLException(GraphQLError.Of("Invalid cursor for current pagination sort.", "BAD_REQUEST"));
        }
    }
}
