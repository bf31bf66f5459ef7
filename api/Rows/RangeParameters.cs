using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Rows;

/// <summary>Two days of the shop's calendar as a query string names them: both or neither.</summary>
internal sealed record RangeParameters([FromQuery(Name = "startDate")] string? StartDate, [FromQuery(Name = "endDate")] string? EndDate)
{
    /// <summary>Longest range, in years.</summary>
    internal const int MaxYears = 10;

    /// <summary>The first day anybody may ask for; the comparison with the year before must still be a date.</summary>
    internal static readonly DateOnly Earliest = new(1970, 1, 1);

    /// <summary>The range, null when none was asked for; or adds to the errors what is wrong.</summary>
    internal DateRange? Read(FieldErrors errors)
    {
        if (string.IsNullOrEmpty(StartDate) && string.IsNullOrEmpty(EndDate))
        {
            return null;
        }

        var (start, end) = (Day("startDate", StartDate, errors), Day("endDate", EndDate, errors));
        if (start > end)
        {
            errors.Add("endDate", "The end is before the start.");
        }
        else if (end >= start?.AddYears(MaxYears))
        {
            errors.Add("endDate", $"Ask for at most {MaxYears} years at once.");
        }

        return errors.Any || start is null || end is null ? null : new DateRange(start.Value, end.Value);
    }

    private static DateOnly? Day(string name, string? text, FieldErrors errors)
    {
        if (string.IsNullOrEmpty(text))
        {
            errors.Add(name, "Give both startDate and endDate, or neither.");
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= Earliest)
        {
            return day;
        }

        errors.Add(name, "Write a real day as yyyy-MM-dd, such as 2026-11-25.");
        return null;
    }
}
