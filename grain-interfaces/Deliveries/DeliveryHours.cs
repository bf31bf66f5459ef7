namespace XenoStore;

/// <summary>The hours by which deliveries are counted. They are UTC's: zones whose hours begin at the half make a day of hours a little askew.</summary>
public static class DeliveryHours
{
    /// <summary>When the instant's hour began.</summary>
    public static DateTimeOffset Of(DateTimeOffset instant) => new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero);

    /// <summary>The first of the 24 hours that end with the present one.</summary>
    public static DateTimeOffset FirstOfDay(DateTimeOffset now) => Of(now).AddHours(-23);
}
