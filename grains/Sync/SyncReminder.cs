namespace XenoStore.Grains.Sync;

/// <summary>The durable schedules that wake a shop's sync.</summary>
public static class SyncReminder
{
    /// <summary>Wakes the shop for catch-up for as long as it is connected.</summary>
    public const string CatchUp = "catch-up";

    /// <summary>
    /// Wakes the shop soon after its process died in the middle of a backfill, or with orders still to be read again; gone when neither is left.
    /// </summary>
    public const string Resume = "resume";

    private const uint FnvOffset = 2166136261, FnvPrime = 16777619;

    /// <summary>
    /// When the first tick falls: somewhere in the period, always the same for a tenant, so that shops connected (or a cluster started)
    /// together do not wake together.
    /// </summary>
    public static TimeSpan FirstTick(TenantId tenant, TimeSpan period)
    {
        var hash = FnvOffset;
        foreach (var part in BitConverter.GetBytes(tenant.Value))
        {
            hash = (hash ^ part) * FnvPrime;
        }

        return TimeSpan.FromTicks((long)(period.Ticks * (hash / (decimal)uint.MaxValue)));
    }
}
