using System.Diagnostics;
using XenoStore.Tests.EndToEnd;

namespace XenoStore.Tests.Cluster;

/// <summary>
/// Asks for a tenant's figures again and again, as an impatient browser would, and notes when an answer failed or was late. Says how long after
/// a fault the last of them came.
/// </summary>
internal sealed class Outage : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly Stopwatch _sinceFault = new();
    private readonly Task _asking;
    private TimeSpan _lastFailure;
    private TimeSpan _lastAnswer;

    public Outage(IEnumerable<Merchant> merchants) => _asking = Task.WhenAll(merchants.Select(AskAsync));

    /// <summary>The fault happens now.</summary>
    public void FaultIsNow() => _sinceFault.Restart();

    /// <summary>From the fault to the last answer that failed or came late; waits until answers have come for two seconds without one.</summary>
    public async Task<TimeSpan> EndedAfterAsync()
    {
        await Fixtures.Eventually.BecomesAsync(
            () => Task.FromResult((Answer: _lastAnswer, Failure: _lastFailure)),
            last => last.Answer - last.Failure > TimeSpan.FromSeconds(2),
            "calls are answered again",
            60);
        return _lastFailure;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _asking;
        _stop.Dispose();
    }

    private async Task AskAsync(Merchant merchant)
    {
        while (!_stop.IsCancellationRequested)
        {
            var asked = Stopwatch.GetTimestamp();
            var good = await IsAnsweredAsync(merchant) && Stopwatch.GetElapsedTime(asked) < Late;
            if (_sinceFault.IsRunning)
            {
                (_lastAnswer, _lastFailure) = good ? (_sinceFault.Elapsed, _lastFailure) : (_lastAnswer, _sinceFault.Elapsed);
            }

            await Task.WhenAny(Task.Delay(Pause, _stop.Token));
        }
    }

    private static async Task<bool> IsAnsweredAsync(Merchant merchant)
    {
        try
        {
            await merchant.GetAsync("/api/orders?limit=1");
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or ShouldAssertException or OperationCanceledException)
        {
            return false;
        }
    }
}
