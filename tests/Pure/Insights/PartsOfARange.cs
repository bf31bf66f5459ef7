namespace XenoStore.Tests.Pure.Insights;

public class PartsOfARange
{
    private static readonly DateRange AutumnOf2026 = new(new DateOnly(2026, 10, 29), new DateOnly(2026, 12, 1));

    [Theory]
    [InlineData(Bucket.Day, 34)]
    [InlineData(Bucket.Week, 6)]
    [InlineData(Bucket.Month, 3)]
    [InlineData(Bucket.Year, 1)]
    public void Parts_leave_no_day_out_and_count_none_twice(Bucket bucket, int count)
    {
        var parts = AutumnOf2026.CutBy(bucket).ToArray();

        parts.Length.ShouldBe(count);
        (parts[0].Start, parts[^1].End).ShouldBe((AutumnOf2026.Start, AutumnOf2026.End));
        parts.Zip(parts.Skip(1)).ShouldAllBe(pair => pair.First.End.AddDays(1) == pair.Second.Start);
    }

    [Fact]
    public void Weeks_begin_on_Monday_and_months_on_the_first()
    {
        AutumnOf2026.CutBy(Bucket.Week).Skip(1).ShouldAllBe(week => week.Start.DayOfWeek == DayOfWeek.Monday);
        AutumnOf2026.CutBy(Bucket.Month).Skip(1).ShouldAllBe(month => month.Start.Day == 1);
    }

    [Fact]
    public void A_range_inside_one_week_is_one_part()
    {
        var sunday = new DateRange(new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 22));
        sunday.CutBy(Bucket.Week).ShouldBe([sunday]);
    }
}
