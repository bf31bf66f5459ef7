namespace XenoStore.Tests.Api.Hosting;

/// <summary>Waits for what another thread or process will have done soon, and says what it saw last when it has not.</summary>
internal static class Eventually
{
    internal static async Task<T> BecomesAsync<T>(Func<Task<T>> ask, Func<T, bool> good)
    {
        var until = DateTime.UtcNow.AddSeconds(60);
        while (true)
        {
            var seen = await ask();
            if (good(seen))
            {
                return seen;
            }

            if (DateTime.UtcNow > until)
            {
                throw new TimeoutException($"Still {seen} after a minute.");
            }

            await Task.Delay(100);
        }
    }
}
