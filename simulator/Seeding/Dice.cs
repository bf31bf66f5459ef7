namespace XenoStore.Simulator.Seeding;

/// <summary>All chance of the simulator: the same seed throws the same numbers. Chances are fractions of one; nothing here is money.</summary>
internal sealed class Dice(int seed)
{
#pragma warning disable CA5394 // Believable data, not secrets.
    private readonly Random _random = new(seed);

    public bool Chance(double probability) => _random.NextDouble() < probability;

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => _random.Next(low, high + 1);

    public double Fraction() => _random.NextDouble();

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>An index, low ones far likelier: a few customers and products are popular.</summary>
    public int Popular(int count)
    {
        var fraction = _random.NextDouble();
        return (int)(fraction * fraction * count);
    }

    /// <summary>An index by weight.</summary>
    public int Weighted(IReadOnlyList<double> weights)
    {
        var left = _random.NextDouble() * weights.Sum();
        for (var i = 0; i < weights.Count; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Count - 1;
    }

    public TimeSpan Hours(double low, double high) => TimeSpan.FromSeconds(Math.Round(3600 * (low + (_random.NextDouble() * (high - low)))));
#pragma warning restore CA5394
}
