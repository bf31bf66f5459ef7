namespace XenoStore.Shopify.Json;

/// <summary>One amount in two currencies: <c>MoneyBag</c> in GraphQL, a <c>*_set</c> in REST-shaped payloads.</summary>
internal sealed record MoneyBag
{
    public MoneyAmount? ShopMoney { get; init; }

    public MoneyAmount? PresentmentMoney { get; init; }
}

/// <summary>A decimal string. Its currency is the order's (or the buyer's), which is stated once.</summary>
internal sealed record MoneyAmount
{
    public string? Amount { get; init; }
}
