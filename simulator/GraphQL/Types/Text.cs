using System.Globalization;

namespace XenoStore.Simulator.GraphQL.Types;

internal static class Text
{
    /// <summary>UnsignedInt64 travels as a string.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
