namespace XenoStore.Grains.Deliveries;

/// <summary>When a kept delivery is tried again after it failed.</summary>
internal static class DeliveryRetry
{
    /// <summary>Tries before a delivery becomes a dead letter.</summary>
    public const int MostAttempts = 5;

    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10)];

    /// <summary>The instant of the next try, or null when there is none left.</summary>
    /// <param name="attempts">Tries made, the one that failed just now included.</param>
    /// <param name="now">When it failed.</param>
    public static DateTimeOffset? NextTry(int attempts, DateTimeOffset now) => attempts < MostAttempts ? now + Waits[Math.Max(1, attempts) - 1] : null;
}
