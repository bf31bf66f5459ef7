namespace XenoStore.Tests.EndToEnd;

/// <summary>Bounded polling, for what happens in another process and can give no signal.</summary>
internal static class Eventually
{
    /// <summary>Asks again every 100 ms until the answer satisfies; fails with the last answer after the limit.</summary>
    public static async Task<T> BecomesAsync<T>(Func<Task<T>> ask, Func<T, bool> satisfies, string what, int seconds = 120)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var until = DateTimeOffset.UtcNow.AddSeconds(seconds);
        for (; ; )
        {
            var answer = await ask();
            if (satisfies(answer))
            {
                return answer;
            }

            if (DateTimeOffset.UtcNow > until)
            {
                throw new TimeoutException($"Not within {seconds} s: {what}. Last answer: {answer}");
            }

            await timer.WaitForNextTickAsync();
        }
    }
}
