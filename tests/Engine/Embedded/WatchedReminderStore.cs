using System.Threading.Channels;
using XenoStore.EmbeddedSilo;

namespace XenoStore.Tests.Engine.Embedded;

/// <summary>A reminder store that tells the test of every claim and completion, and can be out of reach.</summary>
internal sealed class WatchedReminderStore : IReminderStore
{
    private readonly InMemoryReminderStore _store = new();
    private readonly Channel<(int Limit, int Claimed)> _claims = Channel.CreateUnbounded<(int, int)>();
    private readonly Channel<DateTimeOffset> _completions = Channel.CreateUnbounded<DateTimeOffset>();

    public bool IsOutOfReach { get; set; }

    /// <summary>Claims the test has not looked at.</summary>
    public int ClaimsWaiting => _claims.Reader.Count;

    /// <summary>The next claim: how many rows were asked for, and how many came.</summary>
    public ValueTask<(int Limit, int Claimed)> NextClaim() => _claims.Reader.ReadAsync();

    /// <summary>The next completion: when the reminder is due again.</summary>
    public ValueTask<DateTimeOffset> NextCompletion() => _completions.Reader.ReadAsync();

    public Task UpsertAsync(GrainId grain, string name, DateTimeOffset startAt, TimeSpan period, CancellationToken cancellationToken) =>
        _store.UpsertAsync(grain, name, startAt, period, cancellationToken);

    public Task RemoveAsync(GrainId grain, string name, CancellationToken cancellationToken) =>
        _store.RemoveAsync(grain, name, cancellationToken);

    public Task<Reminder?> FindAsync(GrainId grain, string name, CancellationToken cancellationToken) =>
        _store.FindAsync(grain, name, cancellationToken);

    public Task<IReadOnlyList<Reminder>> ListAsync(GrainId grain, CancellationToken cancellationToken) =>
        _store.ListAsync(grain, cancellationToken);

    public async Task<IReadOnlyList<Reminder>> ClaimDueAsync(
        DateTimeOffset now, DateTimeOffset loanEndsAt, int limit, CancellationToken cancellationToken)
    {
        var claimed = IsOutOfReach ? [] : await _store.ClaimDueAsync(now, loanEndsAt, limit, cancellationToken);
        _claims.Writer.TryWrite((limit, claimed.Count));
        return IsOutOfReach ? throw new InvalidOperationException("The store is out of reach") : claimed;
    }

    public async Task CompleteTickAsync(Reminder claimed, DateTimeOffset nextDueAt, CancellationToken cancellationToken)
    {
        await _store.CompleteTickAsync(claimed, nextDueAt, cancellationToken);
        _completions.Writer.TryWrite(nextDueAt);
    }
}
