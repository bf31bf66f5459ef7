using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL;

/// <summary>An amount in the shop's currency, and in the buyer's at the order's rate.</summary>
internal sealed record MoneyBag(long Minor, Currency Shop, Currency Presentment, decimal Rate)
{
    public static MoneyBag Of(long minor, Order order, Shop shop) => new(minor, shop.Profile.Currency, order.PresentmentCurrency, order.PresentmentRate);

    public Money ShopMoney => new(Minor, Shop);

    public Money PresentmentMoney => new(
        Shop.Code == Presentment.Code ? Minor : MinorUnits.Round(Shop.Major(Minor) * Rate * Presentment.MinorPerMajor), Presentment);
}
