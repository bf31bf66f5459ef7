using System.IO.Enumeration;

namespace XenoStore.Telemetry;

/// <summary>Which meters are of use to whoever watches a process, asked for as a page or sent to a collector.</summary>
internal static class WatchedMeters
{
    /// <summary>Our own, the engine's, PostgreSQL's driver's, the runtime's, and those of whatever HTTP the process speaks. <c>*</c> is any text.</summary>
    internal static readonly string[] Names =
    [
        "XenoStore.*", "Microsoft.Orleans", "Npgsql", "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
    ];

    /// <summary>Whether a meter of this name is one of them.</summary>
    internal static bool Contain(string meter) => Names.Any(name => FileSystemName.MatchesSimpleExpression(name, meter, ignoreCase: false));
}
