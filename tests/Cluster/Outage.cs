using System.Collections.Concurrent;
using System.Diagnostics;
using XenoStore.Tests.EndToEnd;

namespace XenoStore.Tests.Cluster;

/// <summary>
/// Asks for each tenant's orders again and again, as an impatient browser behind a load balancer would: what one node does not answer, it asks the
/// other at once, and then not again. Notes which questions failed or were answered late.
/// </summary>
internal sealed class Outage : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly Stopwatch _sinceFault = new();
    private readonly Watch[] _watches;
    private readonly Task _asking;

    /// <summary>Begins to ask.</summary>
    /// <param name="browsers">Per tenant, the same person through each node.</param>
    public Outage(IEnumerable<Merchant[]> browsers)
    {
        _watches = [.. browsers.Select(browser => new Watch(browser))];
        _asking = Task.WhenAll(_watches.Select(AskAsync));
    }

    /// <summary>Questions that neither node answered.</summary>
    public IEnumerable<Answer> Failed => _watches.SelectMany(watch => watch.Answers).Where(answer => answer.Failures is [_, _]);

    /// <summary>The fault happens now.</summary>
    public void FaultIsNow() => _sinceFault.Restart();

    /// <summary>Waits until every tenant's answers have been good for two seconds, and says what was not until then.</summary>
    public async Task<string> EndAsync()
    {
        await Fixtures.Eventually.BecomesAsync(() => Task.FromResult(_watches), watches => watches.All(watch => watch.IsSteady()), "calls are answered again");
        return string.Join("; ", _watches.Select(watch => watch.Summary()));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _asking;
        _stop.Dispose();
        foreach (var merchant in _watches.SelectMany(watch => watch.Browser))
        {
            merchant.Dispose();
        }
    }

    private async Task AskAsync(Watch watch)
    {
        for (var node = 0; !_stop.IsCancellationRequested;)
        {
            var asked = Stopwatch.GetTimestamp();
            var failures = new List<string>();
            while (failures.Count < 2 && await FailureAsync(watch.Browser[node]) is { } failure)
            {
                failures.Add(failure);
                node = (node + 1) % watch.Browser.Length;
            }

            if (_sinceFault.IsRunning)
            {
                var took = Stopwatch.GetElapsedTime(asked);
                watch.Answers.Enqueue(new Answer(_sinceFault.Elapsed, took, failures, failures.Count == 2 || took > Late));
            }

            await Task.WhenAny(Task.Delay(Pause, _stop.Token));
        }
    }

    private static async Task<string?> FailureAsync(Merchant merchant)
    {
        try
        {
            await merchant.GetAsync("/api/orders?limit=1");
            return null;
        }
        catch (Exception exception) when (exception is HttpRequestException or ShouldAssertException or OperationCanceledException)
        {
            return exception.Message;
        }
    }

    /// <param name="At">When it came, since the fault.</param>
    /// <param name="Took">From the question to the answer.</param>
    /// <param name="Failures">What each node said that did not answer.</param>
    /// <param name="Bad">Whether nobody answered, or too late.</param>
    internal sealed record Answer(TimeSpan At, TimeSpan Took, IReadOnlyList<string> Failures, bool Bad)
    {
        public override string ToString() => $"{At.TotalSeconds:0.0} s, took {Took.TotalSeconds:0.00} s {string.Join(" | ", Failures)}";
    }

    private sealed record Watch(Merchant[] Browser)
    {
        private static readonly TimeSpan Steady = TimeSpan.FromSeconds(2);

        public ConcurrentQueue<Answer> Answers { get; } = new();

        public bool IsSteady() => Answers.ToArray() is [.., var last] answers && last.At - (answers.LastOrDefault(answer => answer.Bad)?.At ?? default) > Steady;

        /// <summary>
        /// The times, in seconds since the fault, when answers were bad, with less than two good seconds between. The first is the fault's; later ones are
        /// often those of a silo that starts, and takes others' processor for it.
        /// </summary>
        public string Summary()
        {
            var times = new List<List<Answer>>();
            foreach (var answer in Answers.Where(answer => answer.Bad))
            {
                if (times.Count == 0 || answer.At - answer.Took - times[^1][^1].At > Steady)
                {
                    times.Add([]);
                }

                times[^1].Add(answer);
            }

            var bad = times.Select(time => $"{Math.Max(0, (time[0].At - time[0].Took).TotalSeconds):0.0} to {time[^1].At.TotalSeconds:0.0} s ({Count(time)})");
            return $"tenant {Browser[0].Tenant}: {Answers.Count} asked, {Answers.Sum(answer => answer.Failures.Count)} tries failed, bad {string.Join(", ", bad.DefaultIfEmpty("never"))}";
        }

        private static string Count(IEnumerable<Answer> bad) => bad.ToLookup(answer => answer.Failures.Count == 2) is var failed
            ? $"{failed[true].Count()} failed and {failed[false].Count()} late" : "";
    }
}
