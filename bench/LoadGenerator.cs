using System.Diagnostics;

namespace XenoStore.Bench;

/// <summary>A closed loop: so many callers, each asking again as soon as it was answered.</summary>
internal static class LoadGenerator
{
    /// <summary>Runs a warm-up whose figures are dropped, then the measured part.</summary>
    /// <param name="callers">How many at once.</param>
    /// <param name="warmUp">Time that does not count.</param>
    /// <param name="measured">Time that counts.</param>
    /// <param name="call">One call; the number is different for every call. Throws when it fails.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal static async Task<LoadResult> RunAsync(
        int callers, TimeSpan warmUp, TimeSpan measured, Func<long, CancellationToken, Task> call, CancellationToken cancellationToken)
    {
        var next = 0L;
        var start = Stopwatch.GetTimestamp() + Ticks(warmUp);
        var end = start + Ticks(measured);
        var latencies = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(LoopAsync, cancellationToken)));
        return LoadResult.Of(latencies.SelectMany(some => some), measured);

        async Task<List<long>> LoopAsync()
        {
            var taken = new List<long>();
            for (var began = Stopwatch.GetTimestamp(); began < end; began = Stopwatch.GetTimestamp())
            {
                await call(Interlocked.Increment(ref next), cancellationToken);
                if (began >= start)
                {
                    taken.Add(Stopwatch.GetTimestamp() - began);
                }
            }

            return taken;
        }
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}

/// <summary>What a load came to.</summary>
/// <param name="PerSecond">Calls answered a second.</param>
/// <param name="Milliseconds">Latencies, sorted.</param>
internal sealed record LoadResult(double PerSecond, double[] Milliseconds)
{
    internal static LoadResult Of(IEnumerable<long> ticks, TimeSpan measured)
    {
        var sorted = ticks.Select(taken => taken * 1000d / Stopwatch.Frequency).Order().ToArray();
        return new LoadResult(sorted.Length / measured.TotalSeconds, sorted);
    }

    /// <summary>The latency below which that share of the calls stayed.</summary>
    internal double Percentile(double share) => Milliseconds.Length == 0 ? 0 : Milliseconds[(int)Math.Min(Milliseconds.Length - 1, share * Milliseconds.Length)];

    /// <summary>The names every figure of a load has.</summary>
    internal Dictionary<string, object> Values() => new()
    {
        ["per_second"] = Math.Round(PerSecond),
        ["p50_ms"] = Math.Round(Percentile(0.50), 2),
        ["p95_ms"] = Math.Round(Percentile(0.95), 2),
        ["p99_ms"] = Math.Round(Percentile(0.99), 2),
    };
}
