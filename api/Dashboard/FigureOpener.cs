using XenoStore.Api.Tenants;

namespace XenoStore.Api.Dashboard;

/// <summary>
/// Opens a figure to its events and asserts that they add up to it (numbers.md, invariant 3). Figure and events are read one after
/// the other, and a cell reaches the tenant's memory a moment after its commit; so a difference counts only when the revision stands
/// still while both are asked again.
/// </summary>
internal sealed partial class FigureOpener(ILogger<FigureOpener> logger, TimeProvider clock)
{
    private const int Tries = 4;

    /// <summary>How long a change that is on its way may take to show.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    internal async Task<OpenedFigure> OpenAsync(Shop shop, Measure measure, RowQuery query, CancellationToken cancellationToken)
    {
        var stats = await shop.Tenant.Stats(query.Range, Comparison.None);
        var asked = query with { Range = stats.Asked.Range };
        for (var attempt = 1; ; attempt++)
        {
            var events = await shop.Insights.SaleEvents(measure, asked, cancellationToken);
            var after = await shop.Tenant.Stats(asked.Range, Comparison.None);
            var agreement = Compare(measure, asked, stats, events, after);
            if (agreement == FigureAgreement.Equal || !IsWhole(asked) || attempt == Tries)
            {
                return Report(shop, measure, new OpenedFigure(after, events, agreement));
            }

            await Task.Delay(Settling, clock, cancellationToken);
            stats = await shop.Tenant.Stats(asked.Range, Comparison.None);
        }
    }

    /// <summary>A search or filter shows some of the events only; their sum is no figure of the dashboard.</summary>
    internal static FigureAgreement Compare(
        Measure measure, RowQuery asked, DashboardStats before, SaleEventPage events, DashboardStats after) =>
        !IsWhole(asked) || before.Revision != after.Revision ? FigureAgreement.NotCompared
        : events.Sum == MeasureWord.Of(measure, after.Asked.Totals.Amounts) ? FigureAgreement.Equal
        : FigureAgreement.Different;

    private static bool IsWhole(RowQuery asked) => asked is { Search: null, Status: null, CustomerId: null, ProductId: null };

    private OpenedFigure Report(Shop shop, Measure measure, OpenedFigure figure)
    {
        if (figure.Agreement == FigureAgreement.Different)
        {
            var (asked, revision) = (figure.Stats.Asked, figure.Stats.Revision);
            LogDisagreement(shop.Id, measure, asked.Range, revision, MeasureWord.Of(measure, asked.Totals.Amounts), figure.Events.Sum);
        }

        return figure;
    }
}
