using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace XenoStore.Database.Ledger;

/// <summary>What the writer counts: how well calls share commits, and what they cost.</summary>
internal static class CommitMetrics
{
    private static readonly Meter Meter = new("XenoStore.Database");

    private static readonly Histogram<long> Duration = Meter.CreateHistogram<long>(
        "commit.duration", "ms", "A transaction of the order writer, with its repeats",
        advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] });

    private static readonly Histogram<int> Orders = Meter.CreateHistogram<int>(
        "commit.orders", "{order}", "Orders that shared a transaction",
        advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500] });

    /// <summary>A transaction was committed.</summary>
    /// <param name="orders">How many orders shared it.</param>
    /// <param name="began">When it began: a timestamp of <see cref="Stopwatch"/>.</param>
    internal static void Count(int orders, long began)
    {
        Duration.Record((long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        Orders.Record(orders);
    }
}
