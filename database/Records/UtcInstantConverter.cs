using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenoStore.Database.Records;

/// <summary>Writes instants in UTC: a webhook sends the shop's offset and the Admin API sends Z, and both mean the same.</summary>
internal sealed class UtcInstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime);
}
