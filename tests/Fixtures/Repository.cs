namespace XenoStore.Tests.Fixtures;

/// <summary>The folder of the solution, found from wherever the tests were built to, and what a build or npm left in it.</summary>
public static class Repository
{
    /// <summary>Full path of the folder that holds <c>XenoStore.sln</c>.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The build configuration of these tests, which is also that of the programs they start.</summary>
    public static string Configuration { get; } = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>Each engine has an output folder of its own.</summary>
    private static string Output { get; } = AppContext.BaseDirectory.Contains("/bin/orleans/", StringComparison.Ordinal) ? "bin/orleans" : "bin";

    /// <summary>The assembly that a project's build left, to be run by <c>dotnet</c>.</summary>
    public static string Program(string folder, string assembly) => Path.Combine(Root, folder, Output, Configuration, "net10.0", assembly + ".dll");

    /// <summary>A development dependency from npm; <c>npm ci</c> brings it.</summary>
    public static string NodeModule(params ReadOnlySpan<string> path)
    {
        var full = Path.Combine([Root, "node_modules", .. path]);
        return Path.Exists(full) ? full : throw new FileNotFoundException($"{full} is not there; run `npm ci --ignore-scripts` first.");
    }

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("No folder above the tests holds XenoStore.sln."),
        _ when File.Exists(Path.Combine(folder.FullName, "XenoStore.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
