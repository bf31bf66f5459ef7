using System.Globalization;
using XenoStore.Grains.Ledger;

namespace XenoStore.Tests.Pure.Ledger;

public class ShopCalendars
{
    [Theory]
    [InlineData("Asia/Tokyo", "2026-03-10T14:59:59Z", "2026-03-10")]
    [InlineData("Asia/Tokyo", "2026-03-10T15:00:00Z", "2026-03-11")]
    [InlineData("America/New_York", "2026-03-08T04:59:59Z", "2026-03-07")] // 23:59:59 EST, the day before clocks go forward
    [InlineData("America/New_York", "2026-03-08T05:00:00Z", "2026-03-08")] // a day of 23 hours ...
    [InlineData("America/New_York", "2026-03-09T03:59:59Z", "2026-03-08")] // ... ends at 04:00 UTC (EDT)
    [InlineData("America/New_York", "2026-03-09T04:00:00Z", "2026-03-09")]
    [InlineData("America/New_York", "2026-11-01T04:00:00Z", "2026-11-01")] // a day of 25 hours ...
    [InlineData("America/New_York", "2026-11-02T04:59:59Z", "2026-11-01")] // ... ends at 05:00 UTC (EST)
    [InlineData("Europe/Berlin", "2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-29")] // 23 hours: CEST from 01:00 UTC
    [InlineData("Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("Europe/Berlin", "2026-10-25T22:59:59Z", "2026-10-25")] // 25 hours
    [InlineData("Asia/Kuwait", "2026-12-31T21:00:00Z", "2027-01-01")]
    [InlineData("Asia/Kathmandu", "2026-06-01T18:15:00Z", "2026-06-02")] // +05:45
    public void A_day_begins_at_midnight_of_the_shop(string timeZone, string instant, string day) =>
        ShopCalendar.Of(timeZone).DayOf(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture))
            .ShouldBe(DateOnly.Parse(day, CultureInfo.InvariantCulture));

    [Fact]
    public void The_same_order_falls_on_different_days_in_different_zones()
    {
        var order = ExampleOrders.Order(ExampleOrders.Line(1, 1, 10_00)) with { ProcessedAt = new(2026, 6, 30, 23, 30, 0, TimeSpan.Zero) };

        order.Events("America/New_York")[0].Day.ShouldBe(new DateOnly(2026, 6, 30));
        order.Events("Europe/Berlin")[0].Day.ShouldBe(new DateOnly(2026, 7, 1));
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("")]
    [InlineData("EST5EDT7")]
    public void An_unknown_zone_is_refused(string timeZone) => Should.Throw<FormatException>(() => ShopCalendar.Of(timeZone));
}
