namespace XenoStore.Grains.Ledger;

/// <summary>What a line adds to sales, in the ledger's columns and signs, before anything is reversed.</summary>
/// <param name="GrossSales">Without tax, before discounts.</param>
/// <param name="Discounts">Without tax, negative.</param>
/// <param name="Taxes">The line's taxes.</param>
internal readonly record struct LineSale(long GrossSales, long Discounts, long Taxes)
{
    /// <summary>Gross sales + discounts.</summary>
    public long NetSales => GrossSales + Discounts;

    /// <summary>
    /// The whole line. Net sales come first (price x quantity - discounts, less the tax inside, exactly); gross sales follow from
    /// them, so that rounding the discount moves nothing into or out of the total.
    /// </summary>
    public static LineSale Of(LineItem line, PriceBasis basis)
    {
        var taxes = line.Taxes.Sum(tax => tax.Amount);
        var discounts = line.Discounts.Sum();
        var net = basis.WithoutTax(checked(line.UnitPrice * line.Quantity) - discounts, taxes);
        var discountsWithoutTax = basis.WithoutTax(discounts, line.Taxes);
        return new LineSale(net + discountsWithoutTax, -discountsWithoutTax, taxes);
    }

    /// <summary>The line cut into groups of units; the columns of all groups add up to the line's.</summary>
    public LineSale[] Split(ReadOnlySpan<int> units)
    {
        var gross = Apportionment.Split(GrossSales, units);
        var discounts = Apportionment.Split(Discounts, units);
        var taxes = Apportionment.Split(Taxes, units);
        return [.. gross.Select((amount, part) => new LineSale(amount, discounts[part], taxes[part]))];
    }
}
