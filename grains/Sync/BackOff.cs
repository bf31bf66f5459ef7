namespace XenoStore.Grains.Sync;

/// <summary>How long to wait before trying again.</summary>
public static class BackOff
{
    private const int MaxDoublings = 20;

    /// <summary>
    /// Doubles with every failure up to <paramref name="longest"/>, then takes a random part between the half and the whole, so that
    /// shops that failed together do not return together.
    /// </summary>
    /// <param name="failures">Failures before this one, from 0.</param>
    /// <param name="first">The whole wait after the first failure.</param>
    /// <param name="longest">The most the whole wait grows to.</param>
    /// <param name="chance">From 0 (the half) to 1 (the whole).</param>
    public static TimeSpan Delay(int failures, TimeSpan first, TimeSpan longest, double chance)
    {
        var doublings = Math.Clamp(failures, 0, MaxDoublings);
        var whole = Math.Min(first.Ticks * (1L << doublings), longest.Ticks);
        return TimeSpan.FromTicks((whole / 2) + (long)(whole / 2 * Math.Clamp(chance, 0, 1)));
    }
}
