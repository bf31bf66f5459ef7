using System.Collections.Immutable;
using System.Text.Json;
using XenoStore.Shopify.Admin.Nodes;

namespace XenoStore.Shopify.Admin;

/// <summary>Names what <c>errors</c> says (Shopify: "GraphQL Admin API, status and error codes").</summary>
internal static class ReplyErrors
{
    internal const string AccessDenied = "ACCESS_DENIED";

    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);

    /// <summary>The errors, whether they came as a list or as one string.</summary>
    /// <exception cref="JsonException">They came as neither.</exception>
    internal static ImmutableArray<ReplyError> Read(JsonElement errors) => errors.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        JsonValueKind.Array => [.. errors.Deserialize(AdminJson.Default.ReplyErrorArray)!],
        _ => [new ReplyError { Message = errors.ToString() }],
    };

    /// <summary>
    /// The failure they mean, or null. Fields withheld from this app leave an answer that is good for the rest; any other error means
    /// that some of what we asked for is missing, and then all of it is thrown away.
    /// </summary>
    internal static AdminFailure? Failure(ImmutableArray<ReplyError> errors, QueryCost cost, bool hasData)
    {
        var worst = errors.FirstOrDefault(e => e.Code != AccessDenied) ?? (hasData ? null : errors.FirstOrDefault());
        return worst?.Code switch
        {
            null when worst is null => null,
            "THROTTLED" => new AdminFailure.Throttled(WaitOf(cost), cost),
            "MAX_COST_EXCEEDED" => new AdminFailure.TooCostly(worst.Extensions?.Cost ?? 0, worst.Extensions?.MaxCost ?? 0),
            "SHOP_INACTIVE" => new AdminFailure.ShopFrozen(),
            "INTERNAL_SERVER_ERROR" or "TIMEOUT" => new AdminFailure.ServerTrouble(200),
            AccessDenied => new AdminFailure.AccessForbidden(worst.Message ?? AccessDenied),
            _ when worst.Message?.Contains("cursor", StringComparison.OrdinalIgnoreCase) is true => new AdminFailure.CursorRefused(worst.Message),
            _ => new AdminFailure.Rejected([.. errors.Select(e => e.ToGraphError())]),
        };
    }

    private static TimeSpan WaitOf(QueryCost cost)
    {
        if (cost.Throttle is not { RestoreRate: > 0 } throttle)
        {
            return TimeSpan.FromSeconds(1);
        }

        var wait = TimeSpan.FromSeconds(Math.Min(cost.Requested - throttle.CurrentlyAvailable, throttle.MaximumAvailable) / throttle.RestoreRate);
        return wait > ShortestWait ? wait : ShortestWait;
    }
}
