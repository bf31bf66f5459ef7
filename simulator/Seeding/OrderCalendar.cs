using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Seeding;

/// <summary>When orders come: growing over two years, by season, weekday and hour, in the shop's own time.</summary>
internal sealed class OrderCalendar(ShopProfile shop, Dice dice, DateTimeOffset horizon)
{
    public const int Months = 24;

    private static readonly double[] Weekday = [1.05, 0.95, 0.9, 0.95, 1.0, 1.1, 1.2];
    private static readonly double[] Month = [0.85, 0.85, 0.9, 0.95, 1.0, 0.95, 0.9, 0.9, 1.0, 1.05, 1.5, 1.6];
    private static readonly double[] Hour = [1, 0.6, 0.3, 0.2, 0.2, 0.4, 1, 2, 3, 4, 5, 5, 5, 4, 4, 4, 4, 5, 6, 8, 9, 8, 5, 3];

    public DateTimeOffset Start => horizon.AddMonths(-Months);

    /// <summary>That many instants before the horizon, rising, whole seconds.</summary>
    public DateTimeOffset[] Draw(int count)
    {
        var days = Days();
        var reach = Cumulate(days);
        var instants = new DateTimeOffset[count];
        for (var i = 0; i < count; i++)
        {
            var place = Array.BinarySearch(reach, dice.Fraction() * reach[^1]);
            instants[i] = Before(At(days[Math.Min(place < 0 ? ~place : place, days.Length - 1)]));
        }

        Array.Sort(instants);
        return instants;
    }

    private DateOnly[] Days()
    {
        var first = shop.DayOf(Start);
        return [.. Enumerable.Range(0, shop.DayOf(horizon).DayNumber - first.DayNumber + 1).Select(first.AddDays)];
    }

    private double[] Cumulate(DateOnly[] days)
    {
        var reach = new double[days.Length];
        var sum = 0.0;
        for (var i = 0; i < days.Length; i++)
        {
            var growth = 0.6 + (1.2 * i / days.Length);
            var clockChange = IsClockChange(days[i]) ? 1.5 : 1.0;
            sum += growth * Weekday[(int)days[i].DayOfWeek] * Month[days[i].Month - 1] * clockChange;
            reach[i] = sum;
        }

        return reach;
    }

    private bool IsClockChange(DateOnly day) =>
        shop.TimeZone.GetUtcOffset(day.ToDateTime(TimeOnly.MinValue)) != shop.TimeZone.GetUtcOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue));

    private DateTimeOffset At(DateOnly day)
    {
        var seconds = dice.Chance(0.02)
            ? (dice.Chance(0.5) ? dice.Between(0, 20) : 86_399 - dice.Between(0, 20))
            : (3600 * dice.Weighted(Hour)) + dice.Between(0, 3599);
        var local = day.ToDateTime(TimeOnly.MinValue).AddSeconds(seconds);
        while (shop.TimeZone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(local, shop.TimeZone), TimeSpan.Zero);
    }

    private DateTimeOffset Before(DateTimeOffset at) => at < horizon ? at : at.AddDays(-Math.Ceiling((at - horizon).TotalDays + 0.001));
}
