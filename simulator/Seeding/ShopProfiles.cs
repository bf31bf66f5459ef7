using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Seeding;

/// <summary>The cast: four demo shops, then variations on five more countries, then the first again under other names.</summary>
internal static class ShopProfiles
{
    private static readonly Country[] Cast =
    [
        new("usd", "USD", "America/New_York", "US", "en", Included: false,
            [[new("New York State Tax", 0.04m), new("New York City Tax", 0.045m), new("Metropolitan Commuter District", 0.00375m)],
             [new("California State Tax", 0.0725m), new("Los Angeles County Tax", 0.0225m)], [new("Texas State Tax", 0.0625m)], []], null),
        new("eur", "EUR", "Europe/Berlin", "DE", "de", Included: true,
            [[new("MwSt", 0.19m)], [new("USt", 0.20m)], [new("TVA", 0.20m)]], [new("MwSt ermäßigt", 0.07m)]),
        new("jpy", "JPY", "Asia/Tokyo", "JP", "ja", Included: true, [[new("消費税", 0.10m)]], [new("軽減税率", 0.08m)]),
        new("kwd", "KWD", "Asia/Kuwait", "KW", "ar", Included: false, [[new("VAT", 0.05m)], []], null),
        new("cad", "CAD", "America/Toronto", "CA", "fr", Included: false,
            [[new("GST", 0.05m), new("QST", 0.09975m)], [new("HST", 0.13m)]], null),
        new("gbp", "GBP", "Europe/London", "GB", "en_GB", Included: true, [[new("VAT", 0.20m)]], [new("VAT zero rate", 0m)]),
        new("aud", "AUD", "Australia/Sydney", "AU", "en_AU", Included: true, [[new("GST", 0.10m)]], null),
        new("inr", "INR", "Asia/Kolkata", "IN", "en_IND", Included: true,
            [[new("CGST", 0.09m), new("SGST", 0.09m)], [new("IGST", 0.18m)]], [new("CGST", 0.025m), new("SGST", 0.025m)]),
        new("brl", "BRL", "America/Sao_Paulo", "BR", "pt_BR", Included: true, [[new("ICMS", 0.18m)]], null),
    ];

    /// <summary>The profile of the n-th shop (from 0) of a seed.</summary>
    public static ShopProfile Numbered(int index, int seed)
    {
        var country = Cast[index % Cast.Length];
        var suffix = index < Cast.Length ? "" : "-" + (index / Cast.Length + 1).ToString(CultureInfo.InvariantCulture);
        return Make($"demo-{country.Name}{suffix}", country, seed, anyToken: false);
    }

    /// <summary>The profile of a shop opened by its first call; its country follows from its name.</summary>
    public static ShopProfile Opened(string handle, int seed) =>
        Make(handle, Cast[Hash(handle, 0)[0] % 4], seed, anyToken: true);

    private static ShopProfile Make(string handle, Country country, int seed, bool anyToken)
    {
        var secret = Convert.ToHexStringLower(Hash(handle, seed));
        return new ShopProfile(
            60_000_000_000 + BitConverter.ToUInt32(Hash(handle, 1)), $"{handle}.myshopify.com",
            CultureInfo.InvariantCulture.TextInfo.ToTitleCase(handle.Replace('-', ' ')),
            "shpat_" + secret[..32], anyToken ? "open-secret" : "shpss_" + secret[32..],
            Currency.Of(country.Currency), country.TimeZone, country.Included, country.Code, country.Locale, country.TaxPlaces, country.Reduced, anyToken);
    }

    private static byte[] Hash(string handle, int seed) => SHA256.HashData(Encoding.UTF8.GetBytes($"{handle}/{seed}"));

    private sealed record Country(
        string Name, string Currency, string TimeZone, string Code, string Locale, bool Included, TaxRate[][] TaxPlaces, TaxRate[]? Reduced);
}
