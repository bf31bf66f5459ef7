using System.Collections.Immutable;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Dashboard;

/// <summary>What the sale events behind a figure add to each day.</summary>
/// <param name="Range">The asked days.</param>
/// <param name="Currency">The shop's currency, ISO 4217.</param>
/// <param name="Revision">The revision of the figures when this was asked.</param>
/// <param name="Measure">The figure that was opened.</param>
/// <param name="Sum">Sum of all days: money as a decimal string, counts as a whole number in a string.</param>
/// <param name="Days">Oldest first; days without an event are left out.</param>
public sealed record EventDaysResponse(
    RangeResponse Range, string Currency, long Revision, Measure Measure, string Sum, ImmutableArray<EventDayResponse> Days)
{
    internal static EventDaysResponse Of(SaleEventDays events, DashboardStats stats, Measure measure)
    {
        var currency = XenoStore.Currency.Of(stats.Profile.Currency);
        return new EventDaysResponse(
            RangeResponse.Of(stats.Asked.Range, stats.Profile),
            currency.Code,
            stats.Revision,
            measure,
            MeasureWord.Write(measure, events.Days.Sum(day => day.Value), currency),
            [.. events.Days.Select(day => new EventDayResponse(day.Day, MeasureWord.Write(measure, day.Value, currency)))]);
    }
}

/// <summary>One day of a figure.</summary>
/// <param name="Date">The day, by the shop's calendar.</param>
/// <param name="Value">What the matching events add to it, written like the sum.</param>
public sealed record EventDayResponse(DateOnly Date, string Value);
