namespace XenoStore.Database;

/// <summary>
/// Which PostgreSQL, and how long anything may take there. The limits nest: a webhook must be answered in 5 s, so a statement of the write
/// path gets 2 s and a lock 1 s.
/// </summary>
public sealed class DatabaseOptions
{
    /// <summary>
    /// A URL (<c>postgres://user:password@host:5432/name</c>) or Npgsql's form. From <c>DATABASE_URL</c>, else <c>ConnectionStrings:Xeno</c>.
    /// Logs in as the owner of the schema, which is no superuser.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The key that seals tokens and secrets: 32 bytes in base64. From <c>XENO_SECRET_KEY</c>. Null: see <see cref="SecretKeyFile"/>.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Holds the key when <see cref="SecretKey"/> is null; made (mode 0400) with a random one when it is missing.</summary>
    public string? SecretKeyFile { get; set; }

    /// <summary>Connections of the write path at most.</summary>
    public int WriterPoolSize { get; set; } = 16;

    /// <summary>Connections of the reports at most.</summary>
    public int ReportPoolSize { get; set; } = 8;

    /// <summary>Connections of the exports at most: how many may be under way at once.</summary>
    public int ExportPoolSize { get; set; } = 6;

    /// <summary>A statement of the write path; the server cancels it after this.</summary>
    public TimeSpan WriterStatementTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>A statement of a report; the server cancels it after this.</summary>
    public TimeSpan ReportStatementTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long whoever downloads an export may pause; the server ends its session after this, for an open one holds back vacuum.</summary>
    public TimeSpan ExportPause { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The wait for one lock.</summary>
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>A transaction left open without a statement; the server ends its session after this.</summary>
    public TimeSpan IdleInTransactionTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
