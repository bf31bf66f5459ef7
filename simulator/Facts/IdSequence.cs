namespace XenoStore.Simulator.Facts;

/// <summary>Rising 64-bit ids with irregular gaps, deterministic for its start; like Shopify's, never reused.</summary>
internal sealed class IdSequence(long start)
{
    private long _last = start;

    public long Next()
    {
        _last += 32 * (1 + (_last % 97 * 31 % 61));
        return _last;
    }
}
