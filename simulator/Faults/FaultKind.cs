using System.Text.Json.Serialization;

namespace XenoStore.Simulator.Faults;

/// <summary>What can go wrong on request, named in JSON in camel case.</summary>
[JsonConverter(typeof(FaultKindConverter))]
internal enum FaultKind
{
    /// <summary>HTTP 200 and THROTTLED, whatever is in the bucket.</summary>
    Throttled,

    /// <summary>429 with a decimal Retry-After.</summary>
    Http429,
    Http500,
    Http502,
    Http503,

    /// <summary>Never answers.</summary>
    Timeout,

    /// <summary>The connection is reset.</summary>
    Reset,

    /// <summary>A true answer, cut after some bytes.</summary>
    Truncate,

    /// <summary>200 with a web page.</summary>
    Html,
    EmptyBody,

    /// <summary>A true answer, late.</summary>
    Slow,
    Unauthorized,
    Frozen402,
    Forbidden403,
    NotFound404,
    Locked423,

    /// <summary>302 to an address no client should follow.</summary>
    Redirect,

    /// <summary>Protected customer data is null, with errors beside the data.</summary>
    AccessDenied,

    /// <summary>A true answer with a search warning.</summary>
    SearchWarning,

    /// <summary>Pages that never end.</summary>
    CursorLoop,

    /// <summary>MAX_COST_EXCEEDED.</summary>
    MaxCost,

    /// <summary>A true answer that claims another API version.</summary>
    WrongVersionHeader,
}
