using System.Collections.Concurrent;

namespace XenoStore.Tests.Engine;

/// <summary>How a test and the grains it watches wait for each other: named events that happen once. Both live in one process.</summary>
public static class Signals
{
    /// <summary>Nothing waits this long unless it is broken.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private static readonly ConcurrentDictionary<string, TaskCompletionSource<string>> s_signals = new();

    public static void Give(string name, string word = "") => Of(name).TrySetResult(word);

    public static async Task<string> Await(string name)
    {
        try
        {
            return await Of(name).Task.WaitAsync(s_patience);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"The signal '{name}' never came.");
        }
    }

    public static bool WasGiven(string name) => Of(name).Task.IsCompleted;

    private static TaskCompletionSource<string> Of(string name) =>
        s_signals.GetOrAdd(name, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));
}
