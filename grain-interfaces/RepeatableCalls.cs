namespace XenoStore;

/// <summary>
/// Marks grain calls whose caller makes them again when they fail, since that does no harm. Whatever carries such a call may give it up as
/// soon as its answer has become unlikely; any other is waited for, because nobody would know what became of it.
/// </summary>
public static class RepeatableCalls
{
    private static readonly AsyncLocal<bool> Marked = new();

    /// <summary>Whether the call being made now is such a one. The mark stays with the caller; a grain that is called does not see it.</summary>
    public static bool IsCurrent => Marked.Value;

    /// <summary>Marks whatever <paramref name="ask"/> calls.</summary>
    public static async Task<T> MarkAsync<T>(Func<Task<T>> ask)
    {
        // Set inside an async method, it ends with it.
        Marked.Value = true;
        return await ask();
    }
}
