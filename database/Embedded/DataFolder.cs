namespace XenoStore.Database.Embedded;

/// <summary>Where things lie below the data folder.</summary>
internal sealed record DataFolder(string Path)
{
    public string Cluster => System.IO.Path.Combine(Path, "postgres");

    /// <summary>A cluster in the making; only a finished one is renamed to <see cref="Cluster"/>.</summary>
    public string UnfinishedCluster => System.IO.Path.Combine(Path, "postgres.new");

    public string PasswordFile => System.IO.Path.Combine(Path, "postgres.password");

    public string HostLock => System.IO.Path.Combine(Path, "host.lock");

    public string PostmasterPid => System.IO.Path.Combine(Cluster, "postmaster.pid");

    public static DataFolder Create(string path)
    {
        var folder = new DataFolder(System.IO.Path.GetFullPath(path));
        Directory.CreateDirectory(folder.Path);
        return folder;
    }
}
