namespace XenoStore.Database.Embedded;

/// <summary>
/// Keeps a second host out of a data folder, so that a postmaster found there belongs to a dead host and may be stopped.
/// The operating system drops the lock with the process, however that ends.
/// </summary>
internal sealed class HostLock : IDisposable
{
    private readonly FileStream file;

    private HostLock(FileStream file) => this.file = file;

    public static HostLock Take(DataFolder folder)
    {
        try
        {
            return new HostLock(new FileStream(folder.HostLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception)
        {
            throw new EmbeddedPostgresException(
                $"{folder.Path} is in use by another running XenoStore; stop that one or choose another data folder.", exception);
        }
    }

    public void Dispose() => file.Dispose();
}
