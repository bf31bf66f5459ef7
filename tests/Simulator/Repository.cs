namespace XenoStore.Tests.Simulator;

/// <summary>Finds development dependencies of npm from wherever the tests were built to.</summary>
internal static class Repository
{
    internal static string NodeModule(params ReadOnlySpan<string> path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "XenoStore.sln")))
        {
            root = root.Parent;
        }

        var full = Path.Combine([root?.FullName ?? "", "node_modules", .. path]);
        return Path.Exists(full) ? full : throw new FileNotFoundException($"{full} is not there; run `npm ci --ignore-scripts` first.");
    }
}
