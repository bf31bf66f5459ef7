using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Json;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Sync;

/// <summary>Which kept deliveries are wanted.</summary>
internal sealed record DeliveryParameters(
    [FromQuery(Name = "state")] string? State, [FromQuery(Name = "cursor")] string? Cursor, [FromQuery(Name = "limit")] int? Limit)
{
    private static readonly Dictionary<string, DeliveryState> States = Enum.GetValues<DeliveryState>().ToDictionary(Words.Of);

    /// <summary>State, id to continue from, and page size; or adds to the errors what is wrong.</summary>
    internal (DeliveryState? State, long? Before, int Limit) Read(FieldErrors errors)
    {
        DeliveryState? state = null;
        if (!string.IsNullOrEmpty(State))
        {
            state = States.TryGetValue(State, out var known) ? known : null;
            if (state is null)
            {
                errors.Add("state", $"Use one of {string.Join(", ", States.Keys)}.");
            }
        }

        long before = 0;
        if (!string.IsNullOrEmpty(Cursor) && !long.TryParse(Cursor, NumberStyles.None, CultureInfo.InvariantCulture, out before))
        {
            errors.Add("cursor", RowParameters.BadCursor);
        }

        if (Limit is < 1 or > RowParameters.MaxLimit)
        {
            errors.Add("limit", $"Ask for 1 to {RowParameters.MaxLimit} rows.");
        }

        return (state, string.IsNullOrEmpty(Cursor) ? null : before, Limit ?? RowParameters.DefaultLimit);
    }
}
