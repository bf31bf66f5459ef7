using System.Collections.Immutable;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Dashboard;

/// <summary>The sale events behind a figure.</summary>
/// <param name="Range">The asked days.</param>
/// <param name="Currency">The shop's currency, ISO 4217.</param>
/// <param name="Revision">The revision of the figures when this was asked.</param>
/// <param name="Measure">The figure that was opened.</param>
/// <param name="Figure">What the dashboard shows for it: money as a decimal string, counts as a whole number in a string.</param>
/// <param name="Sum">Sum of all matching events, not of the page, written likewise.</param>
/// <param name="Verified">
/// True when the server found the sum equal to the figure at one revision. False when that could not be compared: a search or filter shows
/// some of the events only, or orders came in all the while. A real difference is never answered; it is a problem of type <c>figures-disagree</c>.
/// </param>
/// <param name="Count">All matching events.</param>
/// <param name="Events">This page; events that add nothing to the figure are left out.</param>
/// <param name="NextCursor">For the next page; null on the last.</param>
public sealed record EventsResponse(
    RangeResponse Range,
    string Currency,
    long Revision,
    Measure Measure,
    string Figure,
    string Sum,
    bool Verified,
    long Count,
    ImmutableArray<EventResponse> Events,
    string? NextCursor)
{
    internal static EventsResponse Of(OpenedFigure opened, Measure measure)
    {
        var (stats, page) = (opened.Stats, opened.Events);
        var currency = XenoStore.Currency.Of(stats.Profile.Currency);
        string Write(long value) => MeasureWord.Write(measure, value, currency);
        return new EventsResponse(
            RangeResponse.Of(stats.Asked.Range, stats.Profile),
            currency.Code,
            stats.Revision,
            measure,
            Write(MeasureWord.Of(measure, stats.Asked.Totals.Amounts)),
            Write(page.Sum),
            opened.Agreement == FigureAgreement.Equal,
            page.Count,
            [.. page.Rows.Select(row => EventResponse.Of(row, Write(row.Value)))],
            page.NextCursor);
    }
}
