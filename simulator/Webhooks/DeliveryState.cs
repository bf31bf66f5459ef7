using System.Text.Json.Serialization;

namespace XenoStore.Simulator.Webhooks;

[JsonConverter(typeof(JsonStringEnumConverter<DeliveryState>))]
internal enum DeliveryState
{
    /// <summary>Not acknowledged yet, more tries to come.</summary>
    Pending,

    /// <summary>Answered with 2xx.</summary>
    Acknowledged,

    /// <summary>Given up after the last retry.</summary>
    Failed,

    /// <summary>On request: never sent.</summary>
    Lost,
}
