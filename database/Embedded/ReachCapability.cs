using System.Globalization;

namespace XenoStore.Database.Embedded;

/// <summary>
/// Lets the server user reach a clone or data folder below <c>/root</c>, which its own rights do not. It keeps exactly one Linux capability:
/// the one for reading and searching, else (containers seldom grant that) the one for ignoring file modes.
/// </summary>
internal static class ReachCapability
{
    private const int DacOverride = 1;
    private const int DacReadSearch = 2;

    /// <summary>setpriv's name of the capability, or null when the host has neither.</summary>
    /// <param name="processStatus">The lines of <c>/proc/self/status</c> (proc(5)).</param>
    public static string? Choose(IEnumerable<string> processStatus)
    {
        var effective = processStatus.First(line => line.StartsWith("CapEff:", StringComparison.Ordinal))["CapEff:".Length..];
        var bits = ulong.Parse(effective.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Has(bits, DacReadSearch) ? "dac_read_search"
            : Has(bits, DacOverride) ? "dac_override"
            : null;
    }

    private static bool Has(ulong bits, int capability) => (bits >> capability & 1) == 1;
}
