using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenoStore.Shopify.Json;

/// <summary>Reads instants as UTC: webhooks state them in the shop's offset, queries in UTC, and both must give the same snapshot.</summary>
internal sealed class UtcConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var at) ? at.ToUniversalTime() : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
