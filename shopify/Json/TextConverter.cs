using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenoStore.Shopify.Json;

/// <summary>
/// Reads a JSON string, or a number as it is written, into text that any database takes: no NUL, no half of a surrogate pair,
/// no invalid UTF-8 (both become U+FFFD). An empty string is null.
/// </summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            throw new JsonException();
        }

        var raw = Encoding.UTF8.GetString(reader.ValueSpan);
        var text = reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped ? JsonEscapes.Resolve(raw) : raw;
        return text.Length == 0 ? null : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
