using System.Collections.Immutable;

namespace XenoStore.Grains.Ledger;

/// <summary>
/// A tenant's days in memory: copies of <c>daily_sales</c>, per day the one with the highest revision. Cells may come late, twice or in
/// any order. Not safe for threads: one grain owns it.
/// </summary>
public sealed class RunningTotals
{
    /// <summary>Days one question may cover: ten years and a little.</summary>
    public const int MaximumDays = 3_700;

    private const int StatusCount = 9;

    private static readonly ImmutableArray<int> NoOrders = [.. new int[StatusCount]];

    private readonly Dictionary<DateOnly, DaySales> _cells = [];
    private readonly Dictionary<DateOnly, long> _changedAt = [];

    /// <summary>Sum of all cells' revisions: rises with every change of any day, and is the same after a restart.</summary>
    public long Revision { get; private set; }

    /// <summary>The newest cell known of every day that has one.</summary>
    public IReadOnlyCollection<DaySales> Cells => _cells.Values;

    /// <summary>Takes what the table holds at the start; when these days changed is not known.</summary>
    public void Load(IEnumerable<DaySales> cells)
    {
        Apply(cells);
        _changedAt.Clear();
    }

    /// <summary>Keeps those cells that are newer than what is known of their day; whether there were any.</summary>
    public bool Apply(IEnumerable<DaySales> cells)
    {
        var before = Revision;
        foreach (var cell in cells)
        {
            var known = _cells.GetValueOrDefault(cell.Day)?.Revision ?? 0;
            if (cell.Revision > known)
            {
                _cells[cell.Day] = cell;
                Revision += cell.Revision - known;
                _changedAt[cell.Day] = Revision;
            }
        }

        return Revision > before;
    }

    /// <summary>Days that are known to have changed after the tenant stood at a revision, in order.</summary>
    public ImmutableArray<DateOnly> ChangedAfter(long revision) =>
        [.. _changedAt.Where(day => day.Value > revision).Select(day => day.Key).Order()];

    /// <summary>Totals and every day of a range; a day without a cell is a day of zeros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or longer than <see cref="MaximumDays"/>.</exception>
    public SalesSeries Series(DateRange range)
    {
        var days = Days(range).ToImmutableArray();
        var totals = new SalesTotals(default, NewCustomers: 0);
        foreach (var day in days)
        {
            totals = new SalesTotals(totals.Amounts + day.Amounts, totals.NewCustomers + day.NewCustomers);
        }

        return new SalesSeries(range, totals, days);
    }

    /// <summary>Orders placed in a range by <see cref="FinancialStatus"/>, indexed by its value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="Series"/>.</exception>
    public ImmutableArray<int> OrdersByStatus(DateRange range)
    {
        var counts = new int[StatusCount];
        foreach (var day in Days(range))
        {
            for (var status = 0; status < day.OrdersByStatus.Length; status++)
            {
                counts[status] += day.OrdersByStatus[status];
            }
        }

        return [.. counts];
    }

    private IEnumerable<DaySales> Days(DateRange range)
    {
        if (range.Days is < 1 or > MaximumDays)
        {
            throw new ArgumentOutOfRangeException(nameof(range), $"{range.Days} days were asked for; 1 to {MaximumDays} can be answered.");
        }

        return Enumerable.Range(0, range.Days).Select(offset => DayOf(range.Start.AddDays(offset)));
    }

    private DaySales DayOf(DateOnly day) => _cells.GetValueOrDefault(day) ?? new DaySales(day, default, 0, NoOrders, 0);
}
