using System.Globalization;

namespace XenoStore.Simulator.Facts;

/// <summary>An ISO 4217 currency with its own number of decimals; amounts are whole minor units.</summary>
internal sealed record Currency(string Code, int Digits)
{
    private static readonly Dictionary<string, int> Exponents = new(StringComparer.Ordinal)
    {
        ["JPY"] = 0, ["KRW"] = 0, ["KWD"] = 3, ["BHD"] = 3,
    };

    private readonly decimal _unit = Digits switch { 0 => 1m, 3 => 1000m, _ => 100m };

    /// <summary>The currency of a code; two decimals unless ISO 4217 says otherwise.</summary>
    public static Currency Of(string code) => new(code, Exponents.GetValueOrDefault(code, 2));

    /// <summary>Minor units in one major unit.</summary>
    public long MinorPerMajor => (long)_unit;

    /// <summary>The amount as a decimal of major units with all its decimals: 1250 fils are 1.250.</summary>
    public decimal Major(long minor) => minor / _unit;

    /// <summary>Money as REST and webhooks write it: always all decimals ("25.00", "1200", "1.250").</summary>
    public string RestText(long minor) => Major(minor).ToString("F" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Money as MoneyV2.amount writes it: trailing zeros cut, one decimal kept ("25.0", "1200.0", "5.37").</summary>
    public string GraphText(long minor) => Major(minor).ToString("0.0##", CultureInfo.InvariantCulture);
}
