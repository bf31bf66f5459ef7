namespace XenoStore.Grains.Accounts;

/// <summary>How long a sign-in lasts.</summary>
internal static class SessionLifetime
{
    /// <summary>From opening to its end, refreshed or not.</summary>
    public static readonly TimeSpan Total = TimeSpan.FromDays(30);
}
