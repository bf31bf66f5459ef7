using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace XenoStore.Api.Dashboard;

/// <summary>Measures as the stats name them: <c>grossSales</c>, <c>unitsSold</c>.</summary>
internal static class MeasureWord
{
    private static readonly FrozenDictionary<string, Measure> ByWord =
        Enum.GetValues<Measure>().ToFrozenDictionary(measure => JsonNamingPolicy.CamelCase.ConvertName(measure.ToString()), StringComparer.Ordinal);

    /// <summary>All words, as a remedy lists them.</summary>
    internal static string Remedy { get; } =
        $"Use one of {string.Join(", ", Enum.GetValues<Measure>().Select(measure => JsonNamingPolicy.CamelCase.ConvertName(measure.ToString())))}.";

    /// <summary>The measure of a word.</summary>
    internal static bool TryRead(string? word, out Measure measure)
    {
        measure = default;
        return word is not null && ByWord.TryGetValue(word, out measure);
    }

    /// <summary>As a column is headed: <c>Gross sales</c>.</summary>
    internal static string Title(Measure measure)
    {
        var words = Json.Words.Of(measure).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Whether it counts things rather than money.</summary>
    internal static bool IsCount(Measure measure) => measure is Measure.Orders or Measure.UnitsSold;

    /// <summary>Money as a decimal string with exactly the currency's digits, a count as a whole number.</summary>
    internal static string Write(Measure measure, long value, Currency currency) =>
        IsCount(measure) ? value.ToString(CultureInfo.InvariantCulture) : currency.Format(value);

    /// <summary>The measure's column of an amount, in minor units or as a count.</summary>
    internal static long Of(Measure measure, LedgerAmounts amounts) => measure switch
    {
        Measure.GrossSales => amounts.GrossSales,
        Measure.Discounts => amounts.Discounts,
        Measure.Returns => amounts.Returns,
        Measure.NetSales => amounts.NetSales,
        Measure.Shipping => amounts.Shipping,
        Measure.Taxes => amounts.Taxes,
        Measure.TotalSales => amounts.TotalSales,
        Measure.Orders => amounts.Orders,
        Measure.UnitsSold => amounts.Units,
        Measure.Adjustments => amounts.Adjustments,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };
}
