using System.Text.Json;

namespace XenoStore.Shopify.Json;

/// <summary>Says where System.Text.Json gave up, without repeating its message, which may quote content.</summary>
internal static class Unreadable
{
    internal static PayloadException From(JsonException e)
    {
        var place = (e.Path ?? "$").TrimStart('$').TrimStart('.');
        return new PayloadException(place, $"cannot be read (line {e.LineNumber}, byte {e.BytePositionInLine})");
    }
}
