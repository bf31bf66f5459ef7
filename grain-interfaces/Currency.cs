using System.Globalization;

namespace XenoStore;

/// <summary>
/// An ISO 4217 currency and how many digits its minor unit has (JPY 0, USD 2, KWD 3). Turns Shopify's decimal strings into
/// minor units and back; no binary floating point is involved.
/// </summary>
[GenerateSerializer, Immutable, Alias("xeno.currency")]
public sealed record Currency
{
    private Currency(string code, int digits) => (Code, Digits) = (code, digits);

    /// <summary>The three capital letters, such as <c>EUR</c>.</summary>
    [Id(0)]
    public string Code { get; private init; }

    /// <summary>Digits after the point: 0 to 4.</summary>
    [Id(1)]
    public int Digits { get; private init; }

    /// <summary>The currency of a three-letter code; a code ISO 4217 does not list with other digits has two.</summary>
    /// <exception cref="FormatException">The code is not three ASCII letters.</exception>
    public static Currency Of(string code)
    {
        var upper = code.ToUpperInvariant();
        return upper.Length == 3 && upper.All(char.IsAsciiLetterUpper)
            ? new Currency(upper, CurrencyDigits.Of(upper))
            : throw new FormatException($"'{code}' is not an ISO 4217 currency code.");
    }

    /// <summary>
    /// Minor units of a decimal string such as <c>"30.9"</c> or <c>"-0.005"</c>. Digits beyond the currency's own are rounded
    /// half away from zero.
    /// </summary>
    /// <exception cref="FormatException">The text is no decimal number.</exception>
    /// <exception cref="OverflowException">The amount does not fit 64 bits.</exception>
    public long Parse(string amount)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(amount, style, CultureInfo.InvariantCulture, out var value)
            ? ToMinor(value)
            : throw new FormatException($"'{amount}' is not an amount of money.");
    }

    /// <summary>Minor units of a decimal amount, rounded half away from zero.</summary>
    public long ToMinor(decimal amount) => (long)decimal.Round(amount * CurrencyDigits.Scale(Digits), 0, MidpointRounding.AwayFromZero);

    /// <summary>The decimal string of minor units with exactly the currency's digits: <c>Format(-1250)</c> is <c>"-12.50"</c> for USD.</summary>
    public string Format(long minor) =>
        ToDecimal(minor).ToString("F" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The decimal amount of minor units: <c>-12.5</c> for -1250 in USD.</summary>
    public decimal ToDecimal(long minor) => minor / CurrencyDigits.Scale(Digits);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
