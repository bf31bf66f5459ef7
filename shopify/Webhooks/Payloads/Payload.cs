using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>Reads a body into the JSON shape of its topic.</summary>
internal static class Payload
{
    internal static T Read<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> shape)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, shape) ?? throw new PayloadException("", "is null");
        }
        catch (JsonException e)
        {
            throw Unreadable.From(e);
        }
        catch (InvalidOperationException e)
        {
            throw new PayloadException("", "has a name that is not valid text", e);
        }
    }
}
