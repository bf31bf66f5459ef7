using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Sync;

/// <summary>Which kept deliveries are wanted.</summary>
internal sealed record DeliveryParameters(
    [FromQuery(Name = "state")] string? State, [FromQuery(Name = "cursor")] string? Cursor, [FromQuery(Name = "limit")] int? Limit)
{
    /// <summary>State, id to continue from, and page size; or adds to the errors what is wrong.</summary>
    internal (DeliveryState? State, long? Before, int Limit) Read(FieldErrors errors)
    {
        var state = WordParameter<DeliveryState>.Read("state", State, errors);
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
