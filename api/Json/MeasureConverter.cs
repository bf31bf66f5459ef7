using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenoStore.Api.Json;

/// <summary>Writes a measure as the stats name it: <c>grossSales</c>.</summary>
internal sealed class MeasureConverter() : JsonStringEnumConverter<Measure>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
