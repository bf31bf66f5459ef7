using XenoStore.Grains.Ledger;

namespace XenoStore.Tests.Pure.Ledger;

public class RunningTotalsOfATenant
{
    private static readonly DateOnly First = new(2026, 2, 27);

    [Fact]
    public void Of_two_cells_of_a_day_the_higher_revision_stays_whatever_comes_first()
    {
        var old = Cell(First, gross: 10_00, revision: 1);
        var newer = Cell(First, gross: 25_00, revision: 2);

        Totals([old, newer]).Series(Day).Totals.Amounts.GrossSales.ShouldBe(25_00);
        Totals([newer, old]).Series(Day).Totals.Amounts.GrossSales.ShouldBe(25_00);
        Totals([newer, newer, old, newer]).Revision.ShouldBe(2);
    }

    [Fact]
    public void Every_day_of_a_range_is_present_and_a_day_without_sales_is_zero()
    {
        var totals = Totals([Cell(First, 10_00, 1), Cell(First.AddDays(3), 5_00, 1), Cell(First.AddDays(4), 99_00, 1)]);

        var series = totals.Series(new DateRange(First, First.AddDays(3)));

        series.Days.Select(day => (day.Day, day.Amounts.GrossSales)).ShouldBe(
        [
            (new DateOnly(2026, 2, 27), 10_00L),
            (new DateOnly(2026, 2, 28), 0L),
            (new DateOnly(2026, 3, 1), 0L),
            (new DateOnly(2026, 3, 2), 5_00L),
        ]);
        series.Totals.Amounts.GrossSales.ShouldBe(15_00);
        series.Totals.NewCustomers.ShouldBe(2);
    }

    [Fact]
    public void Statuses_are_counted_over_the_range()
    {
        var totals = Totals([Cell(First, 1, 1) with { OrdersByStatus = [0, 2, 0, 0, 5, 0, 0, 0, 0] }, Cell(First.AddDays(1), 1, 1) with { OrdersByStatus = [1, 0, 0, 0, 7, 0, 0, 0, 3] }]);

        totals.OrdersByStatus(new DateRange(First, First.AddDays(1))).ShouldBe([1, 2, 0, 0, 12, 0, 0, 0, 3]);
        totals.OrdersByStatus(Day).ShouldBe([0, 2, 0, 0, 5, 0, 0, 0, 0]);
    }

    [Fact]
    public void Knows_which_days_changed_since_a_revision()
    {
        var totals = new RunningTotals();
        totals.Load([Cell(First, 1, 3), Cell(First.AddDays(1), 1, 2)]);
        totals.Revision.ShouldBe(5);

        totals.Apply([Cell(First.AddDays(1), 2, 4)]).ShouldBeTrue();
        totals.Apply([Cell(First.AddDays(1), 2, 4)]).ShouldBeFalse();

        totals.Revision.ShouldBe(7);
        totals.ChangedAfter(5).ShouldBe([First.AddDays(1)]);
        totals.ChangedAfter(7).ShouldBeEmpty();
        totals.ChangedAfter(0).ShouldBe([First.AddDays(1)], "what changed before the start is not known");

        totals.Apply([Cell(First, 3, 4), Cell(First.AddDays(1), 2, 4)]);
        totals.ChangedAfter(7).ShouldBe([First], "a repeat is no change");
    }

    [Fact]
    public void The_revision_is_the_same_whatever_way_the_cells_came()
    {
        DaySales[] cells = [Cell(First, 1, 1), Cell(First, 2, 2), Cell(First.AddDays(1), 1, 1), Cell(First.AddDays(1), 4, 7)];

        Totals(cells).Revision.ShouldBe(9);
        Totals(cells.Reverse()).Revision.ShouldBe(9);
        Totals([cells[1], cells[3]]).Revision.ShouldBe(9);
    }

    [Fact]
    public void A_range_that_is_backwards_or_endless_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Totals([]).Series(new DateRange(First, First.AddDays(-1))));
        Should.Throw<ArgumentOutOfRangeException>(() => Totals([]).Series(new DateRange(DateOnly.MinValue, DateOnly.MaxValue)));
    }

    private static DateRange Day => new(First, First);

    private static RunningTotals Totals(IEnumerable<DaySales> cells)
    {
        var totals = new RunningTotals();
        foreach (var cell in cells)
        {
            totals.Apply([cell]);
        }

        return totals;
    }

    private static DaySales Cell(DateOnly day, long gross, long revision) =>
        new(day, new LedgerAmounts { GrossSales = gross, Orders = 1 }, NewCustomers: 1, [0, 0, 0, 0, 1, 0, 0, 0, 0], revision);
}
