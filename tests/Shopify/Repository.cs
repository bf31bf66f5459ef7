namespace XenoStore.Tests.Shopify;

/// <summary>Finds files of the repository from wherever the tests were built to.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    /// <summary>A development dependency from npm; <c>npm ci</c> brings it.</summary>
    internal static string NodeModule(params ReadOnlySpan<string> path)
    {
        var full = Path.Combine([Root, "node_modules", .. path]);
        return Path.Exists(full) ? full : throw new FileNotFoundException($"{full} is not there; run `npm ci --ignore-scripts` first.");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "XenoStore.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds XenoStore.sln.");
    }
}
