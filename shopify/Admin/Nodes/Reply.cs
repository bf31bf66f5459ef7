using System.Text.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>The body of an answer.</summary>
internal sealed record Reply<T>
    where T : class
{
    public T? Data { get; init; }

    /// <summary>A list of <see cref="ReplyError"/>, or, beside most HTTP errors, one string.</summary>
    public JsonElement Errors { get; init; }

    public ReplyExtensions? Extensions { get; init; }
}

/// <summary>One GraphQL error.</summary>
internal sealed record ReplyError
{
    public string? Message { get; init; }
    public JsonElement Path { get; init; }
    public ReplyErrorExtensions? Extensions { get; init; }

    internal string? Code => Extensions?.Code;

    internal GraphError ToGraphError()
    {
        var path = Path.ValueKind == JsonValueKind.Array ? string.Join('.', Path.EnumerateArray().Select(p => p.ToString())) : "";
        return new GraphError(Code, Message ?? "(no message)", path);
    }
}

/// <summary>What is beside an error's message.</summary>
internal sealed record ReplyErrorExtensions
{
    public string? Code { get; init; }
    public double? Cost { get; init; }
    public double? MaxCost { get; init; }
}

/// <summary>What is beside the data.</summary>
internal sealed record ReplyExtensions
{
    public ReplyCost? Cost { get; init; }
    public SearchNote?[]? Search { get; init; }

    internal QueryCost ToCost() =>
        new(Cost?.RequestedQueryCost ?? 0, Cost?.ActualQueryCost ?? 0, Cost?.ThrottleStatus?.ToStatus());
}

/// <summary>Cost as Shopify states it; <c>actualQueryCost</c> is null when nothing ran.</summary>
internal sealed record ReplyCost
{
    public double? RequestedQueryCost { get; init; }
    public double? ActualQueryCost { get; init; }
    public ReplyThrottleStatus? ThrottleStatus { get; init; }
}

/// <summary>The bucket as Shopify states it.</summary>
internal sealed record ReplyThrottleStatus
{
    public double? MaximumAvailable { get; init; }
    public double? CurrentlyAvailable { get; init; }
    public double? RestoreRate { get; init; }

    internal ThrottleStatus? ToStatus() => this is { MaximumAvailable: { } most, CurrentlyAvailable: { } now, RestoreRate: { } rate }
        ? new ThrottleStatus(most, now, rate)
        : null;
}

/// <summary>How Shopify understood a search.</summary>
internal sealed record SearchNote
{
    public SearchWarning?[]? Warnings { get; init; }
}

/// <summary>What it did not understand.</summary>
internal sealed record SearchWarning
{
    public string? Field { get; init; }
    public string? Message { get; init; }
}
