using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenoStore.Database.Records;

/// <summary>Writes decimals without trailing zeros: a tax rate of 0.0800 is one of 0.08.</summary>
internal sealed class TrimmedDecimalConverter : JsonConverter<decimal>
{
    /// <summary>Dividing by it keeps the value and drops every zero at its end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
}
