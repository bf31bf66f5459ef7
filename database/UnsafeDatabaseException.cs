namespace XenoStore.Database;

/// <summary>The database must not be used as it stands.</summary>
/// <param name="refusals">What is wrong: one sentence each, with the remedy.</param>
public sealed class UnsafeDatabaseException(IReadOnlyList<string> refusals) : Exception(string.Join(' ', refusals))
{
    /// <summary>What is wrong: one sentence each, with the remedy.</summary>
    public IReadOnlyList<string> Refusals { get; } = refusals;
}
