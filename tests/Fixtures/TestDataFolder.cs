namespace XenoStore.Tests.Fixtures;

/// <summary>Data folders of tests, below the system's temporary folder.</summary>
public static class TestDataFolder
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "xenostore-tests");

    /// <summary>The path of a new, empty folder. Those of test processes that were killed are cleared away on the way.</summary>
    public static string Create()
    {
        Directory.CreateDirectory(Root);
        foreach (var abandoned in Directory.EnumerateDirectories(Root).Where(IsAbandoned))
        {
            TryDelete(abandoned);
        }

        return Directory.CreateDirectory(Path.Combine(Root, Guid.NewGuid().ToString("n"))).FullName;
    }

    /// <summary>Not just made, its lock free, and no server that its host's death has told to stop still writing.</summary>
    private static bool IsAbandoned(string folder)
    {
        try
        {
            if (DateTime.UtcNow - Directory.GetCreationTimeUtc(folder) < TimeSpan.FromMinutes(1))
            {
                return false;
            }

            using var hostLock = new FileStream(Path.Combine(folder, "host.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return !File.Exists(Path.Combine(folder, "postgres", "postmaster.pid"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Another test process is clearing the same folder.
        }
    }
}
