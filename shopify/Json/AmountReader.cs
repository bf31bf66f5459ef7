namespace XenoStore.Shopify.Json;

/// <summary>Turns Shopify's decimal strings into minor units of one currency.</summary>
internal sealed class AmountReader(Currency currency)
{
    /// <summary>A reader for a currency code.</summary>
    /// <exception cref="PayloadException">The code is missing or is none.</exception>
    internal static AmountReader For(string? code, string field)
    {
        try
        {
            return new AmountReader(Currency.Of(code ?? throw PayloadException.Missing(field)));
        }
        catch (FormatException e)
        {
            throw new PayloadException(field, "is not a currency code", e);
        }
    }

    /// <summary>The amount, which must be there.</summary>
    internal long Required(string? amount, string field) => Optional(amount, field) ?? throw PayloadException.Missing(field);

    /// <summary>The shop's side of a bag, else the plain amount (which REST states in the shop's currency); one must be there.</summary>
    internal long Required(MoneyBag? bag, string? plain, string field) =>
        Optional(bag, plain, field) ?? throw PayloadException.Missing(field);

    /// <summary>The shop's side of a bag, else the plain amount, else null.</summary>
    internal long? Optional(MoneyBag? bag, string? plain, string field) => Optional(bag?.ShopMoney?.Amount ?? plain, field);

    /// <summary>The amount, or null when there is none.</summary>
    internal long? Optional(string? amount, string field)
    {
        try
        {
            return amount is null ? null : currency.Parse(amount);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new PayloadException(field, "is not an amount of money", e);
        }
    }
}
