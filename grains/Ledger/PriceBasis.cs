using System.Collections.Immutable;

namespace XenoStore.Grains.Ledger;

/// <summary>
/// What the prices of an order are made of. The ledger's sales columns are always without tax; where prices contain it, it is taken out
/// once, so that the total stays what the customer pays. All amounts in minor units.
/// </summary>
/// <param name="TaxesIncluded">Whether prices contain their tax.</param>
internal readonly record struct PriceBasis(bool TaxesIncluded)
{
    /// <summary>A price without the tax that Shopify says it contains: exact, no rate is involved.</summary>
    public long WithoutTax(long price, long tax) => TaxesIncluded ? price - tax : price;

    /// <summary>
    /// A discount without its share of tax: divided by 1 + the sum of the rates, rounded half away from zero, since Shopify states
    /// no tax for a discount.
    /// </summary>
    public long WithoutTax(long discount, ImmutableArray<TaxLine> taxes) =>
        TaxesIncluded ? (long)decimal.Round(discount / (1 + taxes.Sum(tax => tax.Rate)), 0, MidpointRounding.AwayFromZero) : discount;
}
