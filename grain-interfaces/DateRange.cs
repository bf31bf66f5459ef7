namespace XenoStore;

/// <summary>Days of the shop's own calendar, both ends included.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, not before <paramref name="Start"/>.</param>
[GenerateSerializer, Immutable, Alias("xeno.date-range")]
public readonly record struct DateRange([property: Id(0)] DateOnly Start, [property: Id(1)] DateOnly End)
{
    /// <summary>How many days the range holds.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>The dashboard's default: the six months that end today (from the same day six months ago, plus one).</summary>
    public static DateRange LastSixMonths(DateOnly today) => new(today.AddMonths(-6).AddDays(1), today);

    /// <summary>The range of equal length that ends on the day before this one starts.</summary>
    public DateRange Previous() => new(Start.AddDays(-Days), Start.AddDays(-1));

    /// <summary>The same days one year earlier (29 February becomes the 28th).</summary>
    public DateRange YearBefore() => new(Start.AddYears(-1), End.AddYears(-1));

    /// <summary>Whether the day lies inside.</summary>
    public bool Contains(DateOnly day) => day >= Start && day <= End;

    /// <summary>The range cut at the calendar's own borders, in order; its first and last part may be shorter than the others.</summary>
    public IEnumerable<DateRange> CutBy(Bucket bucket)
    {
        for (var (start, last) = (Start, End); start <= last;)
        {
            var end = LastDayOf(bucket, start);
            yield return new DateRange(start, end < last ? end : last);
            start = end.AddDays(1);
        }
    }

    private static DateOnly LastDayOf(Bucket bucket, DateOnly day) => bucket switch
    {
        Bucket.Week => day.AddDays((7 - (int)day.DayOfWeek) % 7),
        Bucket.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        Bucket.Year => new DateOnly(day.Year, 12, 31),
        _ => day,
    };
}
