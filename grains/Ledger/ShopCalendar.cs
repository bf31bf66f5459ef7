using NodaTime;
using NodaTime.TimeZones;

namespace XenoStore.Grains.Ledger;

/// <summary>Where a shop's days begin: turns instants into dates of the shop's IANA zone. Days of 23 and 25 hours are days like any other.</summary>
public sealed class ShopCalendar
{
    private readonly DateTimeZone _zone;

    private ShopCalendar(DateTimeZone zone) => _zone = zone;

    /// <summary>The zone's IANA name, such as <c>Europe/Berlin</c>.</summary>
    public string TimeZone => _zone.Id;

    /// <summary>The calendar of an IANA zone.</summary>
    /// <exception cref="FormatException">The time zone database knows no such zone.</exception>
    public static ShopCalendar Of(string timeZone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) is { } zone
            ? new ShopCalendar(zone)
            : throw new FormatException($"'{timeZone}' is no zone of the time zone database {TzdbDateTimeZoneSource.Default.VersionId}.");

    /// <summary>The shop's date at an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(_zone).Date.ToDateOnly();
}
