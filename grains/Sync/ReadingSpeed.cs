namespace XenoStore.Grains.Sync;

/// <summary>Records per second over the last pages, and what that means for the rest. Memory only; one activation owns it.</summary>
public sealed class ReadingSpeed(TimeProvider time)
{
    private const int Pages = 20;

    private readonly Queue<(long Timestamp, long Rows)> _pages = new();
    private SyncResource? _resource;

    /// <summary>Notes how many records of a resource have been read by now.</summary>
    public void Note(SyncResource resource, long rows)
    {
        if (_resource != resource || (_pages.Count > 0 && rows < _pages.Last().Rows))
        {
            _pages.Clear();
            _resource = resource;
        }

        _pages.Enqueue((time.GetTimestamp(), rows));
        if (_pages.Count > Pages)
        {
            _pages.Dequeue();
        }
    }

    /// <summary>Records per second, rounded; null for another resource than the one last noted, and before its second page.</summary>
    public long? RowsPerSecond(SyncResource resource)
    {
        if (_resource != resource || _pages.Count < 2)
        {
            return null;
        }

        var (start, firstRows) = _pages.Peek();
        var (end, lastRows) = _pages.Last();
        var elapsed = time.GetElapsedTime(start, end);
        return elapsed > TimeSpan.Zero ? (long)Math.Round((lastRows - firstRows) / elapsed.TotalSeconds) : null;
    }

    /// <summary>Seconds until a total is reached at the present speed, rounded up; null while either is unknown.</summary>
    public long? SecondsLeft(Checkpoint checkpoint) =>
        RowsPerSecond(checkpoint.Resource) is > 0 and var speed && checkpoint.Total is { } total
            ? (Math.Max(0, total - checkpoint.Rows) + speed - 1) / speed
            : null;
}
