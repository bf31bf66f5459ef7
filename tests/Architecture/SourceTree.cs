using System.Collections.Immutable;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Architecture;

/// <summary>The sources these tests read.</summary>
internal static class SourceTree
{
    /// <summary>The rooms of the house that ship, by folder.</summary>
    internal static readonly ImmutableArray<string> Rooms =
        ["grain-interfaces", "shopify", "database", "grains", "embedded-silo", "telemetry", "silo", "api", "simulator", "bench"];

    /// <summary>Every C# file written by hand in these folders.</summary>
    internal static ImmutableArray<SourceFile> Sources(params IEnumerable<string> folders) => [.. Files("*.cs", folders).Select(SourceFile.Read)];

    /// <summary>Paths below these folders, relative to the root and with forward slashes; build output and packages left out.</summary>
    internal static IEnumerable<string> Files(string pattern, params IEnumerable<string> folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/") && !path.Contains("/node_modules/"))
        .Order();

    internal static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
