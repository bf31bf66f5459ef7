namespace XenoStore.Simulator.Facts;

/// <summary>Arithmetic on whole minor units; every rounding is half away from zero, as Shopify rounds taxes.</summary>
internal static class MinorUnits
{
    public static long Round(decimal amount) => (long)Math.Round(amount, 0, MidpointRounding.AwayFromZero);

    /// <summary>
    /// The amount that falls on the first <paramref name="units"/> of <paramref name="of"/> units; on all units exactly the total.
    /// </summary>
    public static long Portion(long total, int units, int of) =>
        units == of ? total : of == 0 ? 0 : Round((decimal)total * units / of);

    /// <summary>Spreads an amount over weights; what is left over goes one minor unit at a time from the first weight.</summary>
    public static long[] Spread(long amount, IReadOnlyList<long> weights)
    {
        var shares = new long[weights.Count];
        var sum = weights.Sum();
        if (sum <= 0)
        {
            return shares;
        }

        amount = Math.Min(amount, sum);

        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = (long)Math.Floor((decimal)amount * weights[i] / sum);
        }

        return GiveAway(amount - shares.Sum(), shares, weights);
    }

    private static long[] GiveAway(long left, long[] shares, IReadOnlyList<long> weights)
    {
        for (var i = 0; left > 0; i = (i + 1) % shares.Length)
        {
            if (weights[i] > shares[i])
            {
                shares[i]++;
                left--;
            }
        }

        return shares;
    }
}
