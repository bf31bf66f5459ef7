using System.Text.Json.Serialization;

namespace XenoStore.Database.Records;

/// <summary>The JSON of stored snapshots: one text for one content, whatever source it came from.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(UtcInstantConverter), typeof(TrimmedDecimalConverter)])]
[JsonSerializable(typeof(OrderSnapshot))]
[JsonSerializable(typeof(CustomerSnapshot))]
[JsonSerializable(typeof(ProductSnapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
