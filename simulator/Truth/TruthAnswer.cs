using System.Globalization;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Truth;

/// <summary>The body of <c>GET /_sim/{shop}/truth</c>. Money is decimal strings with all decimals of the currency.</summary>
internal sealed record TruthAnswer(string Currency, string TimeZone, IReadOnlyList<TruthDay> Days, TruthCounts Counts)
{
    /// <summary>Every day of the range, both ends included; without ends, from the first day anything happened to the last.</summary>
    public static TruthAnswer Of(Shop shop, DateOnly? startDate, DateOnly? endDate)
    {
        lock (shop.Gate)
        {
            var currency = shop.Profile.Currency;
            var days = SalesTruth.Of(shop.Profile, Enumerable.Range(0, shop.Orders.Count).Select(i => shop.Orders.ById[i]));
            var first = startDate ?? days.Keys.FirstOrDefault();
            var last = endDate ?? days.Keys.LastOrDefault();
            var dates = Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays);
            return new TruthAnswer(
                currency.Code,
                shop.Profile.TimeZoneId,
                [.. dates.Select(d => Day(d, days.GetValueOrDefault(d), currency))],
                new TruthCounts(shop.Orders.Count, shop.Customers.Count, shop.Products.Count));
        }
    }

    private static TruthDay Day(DateOnly date, SalesDay? day, Currency currency)
    {
        day ??= new SalesDay();
        return new TruthDay(
            date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), currency.RestText(day.GrossSales), currency.RestText(day.Discounts),
            currency.RestText(day.Returns), currency.RestText(day.NetSales), currency.RestText(day.Shipping), currency.RestText(day.Taxes),
            currency.RestText(day.TotalSales), day.Orders);
    }
}
