namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>The versions of the Admin API; each is stable for a year.</summary>
internal static class ApiVersions
{
    public const string Latest = "2026-10";

    public static IReadOnlyList<ApiVersion> Supported { get; } =
    [
        new("2026-01", "2026-01", true), new("2026-04", "2026-04", true), new("2026-07", "2026-07", true), new(Latest, $"{Latest} (Latest)", true),
    ];

    /// <summary>A version that cannot be had any more is served by the oldest that can.</summary>
    public static string Served(string asked) => Supported.Any(v => v.Handle == asked) ? asked : Supported[0].Handle;
}
