using CsvHelper;
using NodaTime;
using NodaTime.Extensions;

namespace XenoStore.Api.Exports;

/// <summary>
/// Writes cells as a spreadsheet reads them: amounts as bare decimals with the currency's digits, instants by the shop's clock. Text
/// that a spreadsheet would run as a formula is made harmless by the writer's options; numbers and dates cannot be one.
/// </summary>
internal sealed class ShopCells
{
    private readonly Currency _currency;
    private readonly string _amountFormat;
    private readonly DateTimeZone _zone;

    internal ShopCells(TenantProfile shop)
    {
        _currency = Currency.Of(shop.Currency);
        _amountFormat = $"F{_currency.Digits}";
        _zone = DateTimeZoneProviders.Tzdb[shop.TimeZone];
    }

    /// <summary>The shop's currency, ISO 4217.</summary>
    internal string CurrencyCode => _currency.Code;

    /// <summary>The columns that <see cref="WriteAmounts"/> fills.</summary>
    internal static IReadOnlyList<string> AmountColumns { get; } =
    [
        "Currency", "Gross sales", "Discounts", "Returns", "Net sales", "Shipping", "Taxes", "Duties", "Fees", "Total sales", "Adjustments",
        "Orders", "Units sold", "Units returned",
    ];

    /// <summary>Such as <c>Processed at (Europe/Berlin)</c>.</summary>
    internal string InstantColumn(string name) => $"{name} ({_zone.Id})";

    internal void WriteInstant(CsvWriter csv, DateTimeOffset? instant) =>
        csv.WriteField(instant?.ToInstant().InZone(_zone).ToDateTimeUnspecified(), "yyyy-MM-dd HH:mm:ss");

    internal void WriteAmount(CsvWriter csv, long minor) => csv.WriteField(_currency.ToDecimal(minor), _amountFormat);

    internal void WriteAmounts(CsvWriter csv, LedgerAmounts amounts)
    {
        csv.WriteField(_currency.Code);
        ReadOnlySpan<long> money =
        [
            amounts.GrossSales, amounts.Discounts, amounts.Returns, amounts.NetSales, amounts.Shipping, amounts.Taxes, amounts.Duties, amounts.Fees,
            amounts.TotalSales, amounts.Adjustments,
        ];
        foreach (var minor in money)
        {
            WriteAmount(csv, minor);
        }

        csv.WriteField(amounts.Orders);
        csv.WriteField(amounts.Units);
        csv.WriteField(amounts.ReturnedUnits);
    }

    /// <summary>Customer, where the name came from, and id; empty for guests.</summary>
    internal static void WriteCustomer(CsvWriter csv, NamedCustomer? customer)
    {
        csv.WriteField(customer?.Name);
        csv.WriteField(customer is null ? null : Json.Words.Of(customer.NameSource));
        csv.WriteField(customer?.Id);
    }

    /// <summary>Empty cells.</summary>
    internal static void Skip(CsvWriter csv, int cells)
    {
        for (var cell = 0; cell < cells; cell++)
        {
            csv.WriteField((string?)null);
        }
    }
}
