namespace XenoStore.Grains.Ledger;

/// <summary>Splits an amount that Shopify has not split for us.</summary>
internal static class Apportionment
{
    /// <summary>
    /// Shares of <paramref name="amount"/> in proportion to <paramref name="weights"/>, each rounded towards zero; the minor units left
    /// over go one at a time from the first part that has a weight. The shares add up to the amount; without any weight the first
    /// part takes it all.
    /// </summary>
    /// <param name="amount">Minor units, of either sign.</param>
    /// <param name="weights">At least one; none negative.</param>
    public static long[] Split(long amount, ReadOnlySpan<int> weights)
    {
        var shares = new long[weights.Length];
        var total = Sum(weights);
        if (total == 0)
        {
            shares[0] = amount;
            return shares;
        }

        var left = amount;
        for (var part = 0; part < shares.Length; part++)
        {
            shares[part] = (long)((Int128)amount * weights[part] / total);
            left -= shares[part];
        }

        HandOut(left, shares, weights);
        return shares;
    }

    private static long Sum(ReadOnlySpan<int> weights)
    {
        long sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }

    private static void HandOut(long left, long[] shares, ReadOnlySpan<int> weights)
    {
        for (var part = 0; left != 0; part++)
        {
            if (weights[part] > 0)
            {
                shares[part] += Math.Sign(left);
                left -= Math.Sign(left);
            }
        }
    }
}
