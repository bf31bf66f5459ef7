namespace XenoStore;

/// <summary>Minor-unit digits of currencies that do not have two (ISO 4217, list one, column "Minor unit").</summary>
internal static class CurrencyDigits
{
    private static readonly HashSet<string> None =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> Three = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    private static readonly HashSet<string> Four = ["CLF", "UYW"];

    internal static int Of(string code) => None.Contains(code) ? 0 : Three.Contains(code) ? 3 : Four.Contains(code) ? 4 : 2;

    internal static decimal Scale(int digits) => digits switch { 0 => 1m, 1 => 10m, 2 => 100m, 3 => 1_000m, _ => 10_000m };
}
