namespace XenoStore.Simulator.Webhooks;

/// <summary>Shopify's retries: 8 over 4 hours, each wait twice the one before. A time scale makes them faster.</summary>
internal sealed class RetrySchedule(double timeScale)
{
    public const int Retries = 8;

    private static readonly TimeSpan Span = TimeSpan.FromHours(4);

    /// <summary>The wait before a retry, counted from 1.</summary>
    public TimeSpan Before(int retry) => Span / ((1 << Retries) - 1) * (1 << (retry - 1)) / timeScale;
}
