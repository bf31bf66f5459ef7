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
}
