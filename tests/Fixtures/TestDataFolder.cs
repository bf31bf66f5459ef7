namespace XenoStore.Tests.Fixtures;

/// <summary>Data folders of tests: below the system's temporary folder, in one of this process's own, which it holds locked.</summary>
public static class TestDataFolder
{
    private const string LockFile = "process.lock";

    private static readonly string Root = Path.Combine(Path.GetTempPath(), "xenostore-tests");
    private static readonly FileStream Lock = ClearAndTake();

    /// <summary>The path of a new, empty folder.</summary>
    public static string Create() => Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Lock.Name)!, Guid.NewGuid().ToString("n"))).FullName;

    /// <summary>Clears away, once per process, what test processes left that were killed.</summary>
    private static FileStream ClearAndTake()
    {
        Directory.CreateDirectory(Root);
        foreach (var abandoned in Directory.EnumerateDirectories(Root).Where(IsAbandoned))
        {
            TryDelete(abandoned);
        }

        return Hold(Directory.CreateDirectory(Path.Combine(Root, Guid.NewGuid().ToString("n"))).FullName);
    }

    /// <summary>Not just made, its lock free, and no server that its host's death has told to stop still writing.</summary>
    private static bool IsAbandoned(string folder)
    {
        if (DateTime.UtcNow - Directory.GetCreationTimeUtc(folder) < TimeSpan.FromMinutes(1))
        {
            return false;
        }

        try
        {
            using var held = Hold(folder);
            return !Directory.EnumerateFiles(folder, "postmaster.pid", SearchOption.AllDirectories).Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileStream Hold(string folder) => new(Path.Combine(folder, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

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
