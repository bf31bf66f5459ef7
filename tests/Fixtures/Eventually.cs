using System.Collections;
using System.Runtime.CompilerServices;

namespace XenoStore.Tests.Fixtures;

/// <summary>Bounded polling, for what happens in another process and can give no signal.</summary>
public static class Eventually
{
    /// <summary>Asks again every 100 ms until the answer is good.</summary>
    /// <param name="what">What is waited for; left out, it is the condition's own source.</param>
    /// <exception cref="TimeoutException">It never was; says the last answer.</exception>
    public static async Task<T> BecomesAsync<T>(
        Func<Task<T>> ask, Func<T, bool> good, [CallerArgumentExpression(nameof(good))] string what = "", int seconds = 120)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var until = TimeProvider.System.GetUtcNow().AddSeconds(seconds);
        while (true)
        {
            var answer = await ask();
            if (good(answer))
            {
                return answer;
            }

            if (TimeProvider.System.GetUtcNow() > until)
            {
                throw new TimeoutException($"Not within {seconds} s: {what}. Last answer: {Spelled(answer)}");
            }

            await timer.WaitForNextTickAsync();
        }
    }

    private static string Spelled(object? answer) => answer is IEnumerable many and not string ? string.Join("; ", many.Cast<object?>()) : $"{answer}";
}
