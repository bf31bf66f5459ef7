namespace XenoStore.Simulator.GraphQL;

/// <summary>The leaky bucket of one shop. A query is let in by its requested cost and pays its actual cost.</summary>
/// <param name="size">Points the full bucket holds; 0 stands for a bucket that never empties.</param>
internal sealed class Bucket(double size, double restoreRate, TimeProvider time)
{
    private const double Bottomless = 1_000_000_000;

    private readonly Lock _gate = new();
    private double _available = size == 0 ? Bottomless : size;
    private long _filledAt = time.GetTimestamp();

    public double Maximum { get; } = size == 0 ? Bottomless : size;

    public double RestoreRate { get; } = size == 0 ? Bottomless : restoreRate;

    public double Available
    {
        get
        {
            lock (_gate)
            {
                Refill();
                return _available;
            }
        }
    }

    /// <summary>Whether that many points are there; takes them.</summary>
    public bool TryTake(double points)
    {
        lock (_gate)
        {
            Refill();
            if (points > _available)
            {
                return false;
            }

            _available -= points;
            return true;
        }
    }

    /// <summary>Gives back what was taken and not used.</summary>
    public void GiveBack(double points)
    {
        lock (_gate)
        {
            _available = Math.Min(Maximum, _available + points);
        }
    }

    private void Refill()
    {
        var now = time.GetTimestamp();
        _available = Math.Min(Maximum, _available + (time.GetElapsedTime(_filledAt, now).TotalSeconds * RestoreRate));
        _filledAt = now;
    }
}
