namespace XenoStore.Simulator.Facts;

/// <summary>What one tax took of a line, in minor units.</summary>
internal readonly record struct TaxLine(TaxRate Tax, long Amount)
{
    /// <summary>Taxes of an amount after discounts: on top of it, or (when prices include tax) the part of it that is tax.</summary>
    public static TaxLine[] Of(long amount, IReadOnlyList<TaxRate> rates, bool included)
    {
        var divisor = included ? 1m + rates.Sum(r => r.Rate) : 1m;
        var lines = new TaxLine[rates.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new TaxLine(rates[i], MinorUnits.Round(amount * rates[i].Rate / divisor));
        }

        return lines;
    }
}
