namespace XenoStore.Tests.Architecture.Deployment;

/// <summary>The names by which containers are told what to do.</summary>
internal static class Settings
{
    /// <summary>Read by ASP.NET itself.</summary>
    private static readonly string[] OfTheFramework = ["ASPNETCORE_URLS"];

    private static readonly Lazy<string> Code = new(() => string.Concat(SourceTree.Sources(SourceTree.Rooms).Select(file => file.Text)));

    /// <summary>Those that no line of ours reads: misspelt, or left behind.</summary>
    internal static IEnumerable<string> NobodyReads(IEnumerable<string> names) =>
        names.Except(OfTheFramework).Where(name => !Code.Value.Contains($"\"{name.Replace("__", ":", StringComparison.Ordinal)}\"", StringComparison.Ordinal));
}
