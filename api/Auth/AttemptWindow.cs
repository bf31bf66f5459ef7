namespace XenoStore.Api.Auth;

/// <summary>A sliding window of attempts per key, in memory and bounded. Whoever is turned away is told how long to wait.</summary>
internal sealed class AttemptWindow(int limit, TimeSpan period, TimeProvider clock)
{
    /// <summary>Beyond this many keys the expired ones are swept; if all are fresh, all are forgotten rather than memory filled.</summary>
    internal const int MaxKeys = 50_000;

    private readonly Dictionary<string, Queue<DateTimeOffset>> _attempts = [];
    private readonly Lock _gate = new();

    /// <summary>How many keys are remembered.</summary>
    internal int Keys => _attempts.Count;

    /// <summary>Counts an attempt and returns null, or returns the time until the next one is let in.</summary>
    internal TimeSpan? TryEnter(string key)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            var attempts = AttemptsOf(key, now);
            if (attempts.Count >= limit)
            {
                return attempts.Peek() + period - now;
            }

            attempts.Enqueue(now);
            return null;
        }
    }

    /// <summary>Forgets a key's attempts: one of them was right.</summary>
    internal void Forgive(string key)
    {
        lock (_gate)
        {
            _attempts.Remove(key);
        }
    }

    private Queue<DateTimeOffset> AttemptsOf(string key, DateTimeOffset now)
    {
        if (!_attempts.TryGetValue(key, out var attempts))
        {
            MakeRoom(now);
            _attempts[key] = attempts = new Queue<DateTimeOffset>(limit);
        }

        while (attempts.TryPeek(out var oldest) && oldest + period <= now)
        {
            attempts.Dequeue();
        }

        return attempts;
    }

    private void MakeRoom(DateTimeOffset now)
    {
        if (_attempts.Count < MaxKeys)
        {
            return;
        }

        foreach (var (key, attempts) in _attempts)
        {
            if (attempts.All(at => at + period <= now))
            {
                _attempts.Remove(key);
            }
        }

        if (_attempts.Count >= MaxKeys)
        {
            _attempts.Clear();
        }
    }
}
