namespace XenoStore.Shopify.Json;

/// <summary>One tax line; the same in both shapes but for <c>price</c>, which only REST has.</summary>
internal sealed record TaxLineJson
{
    public string? Title { get; init; }

    public decimal? Rate { get; init; }

    public string? Price { get; init; }

    public MoneyBag? PriceSet { get; init; }

    internal TaxLine ToTaxLine(AmountReader amounts) =>
        new(Title ?? "", Rate ?? 0, amounts.Required(PriceSet, Price, "price"));
}
