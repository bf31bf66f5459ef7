using XenoStore.Api.Problems;

namespace XenoStore.Api.Server;

/// <summary>
/// Asks again when the silo that would have answered is gone: the others miss it after one to two seconds, and then run its grains. Only for
/// questions and for what does no harm when done twice. In one process there is no other silo to turn to, and nothing is asked again.
/// </summary>
internal sealed class Repetition(IConfiguration configuration, TimeProvider clock)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(800);

    /// <summary>Whether the grains are in silos elsewhere.</summary>
    internal bool IsOfUse { get; } = configuration.GetValue("XENO_CLUSTER", false);

    /// <summary>The answer, or the failure of the last try.</summary>
    /// <param name="ask">Calls grains.</param>
    /// <param name="within">No try begins later than this.</param>
    /// <param name="cancellationToken">Asks no more.</param>
    /// <param name="mayAskAgain">Whether the failed try left things such that another can follow; always, when left out.</param>
    internal async Task<T> AskAsync<T>(Func<Task<T>> ask, TimeSpan within, CancellationToken cancellationToken, Func<bool>? mayAskAgain = null)
    {
        if (!IsOfUse)
        {
            return await ask();
        }

        var began = clock.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await RepeatableCalls.MarkAsync(ask);
            }
            catch (Exception exception) when (
                Outage.IsLostSilo(exception) && clock.GetElapsedTime(began) + pause < within && (mayAskAgain?.Invoke() ?? true))
            {
                await Task.Delay(pause, clock, cancellationToken);
            }
        }
    }
}
