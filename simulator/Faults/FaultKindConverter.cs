using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenoStore.Simulator.Faults;

internal sealed class FaultKindConverter() : JsonStringEnumConverter<FaultKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
