using Npgsql;

namespace XenoStore.Database.Embedded;

/// <summary>
/// A PostgreSQL 18 of our own: private port on 127.0.0.1, private data folder, full durability, nothing to install but the npm
/// package <c>@embedded-postgres</c>. Any number run side by side, one per data folder.
/// </summary>
/// <remarks>
/// <para>The one role that can log in is <c>xeno</c>, which is no superuser; the superuser has no password and no line in <c>pg_hba.conf</c>.</para>
/// <para>It ends with its host. Disposal is a fast shutdown. When the host is killed, Linux tells the server (parent-death signal)
/// and it shuts down by itself. Elsewhere it lives on, and the next start on the same data folder stops it first:
/// a server is never adopted, because its settings are those of another run.</para>
/// </remarks>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    /// <summary>The role the application logs in as, and the database it owns.</summary>
    public const string Owner = "xeno";

    private readonly HostLock hostLock;
    private readonly RunningServer server;
    private int disposed;

    private EmbeddedPostgres(HostLock hostLock, RunningServer server, string password)
    {
        this.hostLock = hostLock;
        this.server = server;
        ConnectionString = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = server.Port,
            Username = Owner,
            Password = password,
            Database = Owner,
        }.ConnectionString;
    }

    /// <summary>Npgsql's form, for role and database <see cref="Owner"/>. It holds the password: never log it.</summary>
    public string ConnectionString { get; }

    /// <summary>The postmaster's process id.</summary>
    public int ProcessId => server.ProcessId;

    /// <summary>Completes when the server has ended, by disposal or by accident.</summary>
    public Task Exited => server.Exited;

    /// <summary>Creates the cluster if there is none, clears what a killed host left behind, and returns when connections are accepted.</summary>
    /// <exception cref="EmbeddedPostgresException">
    /// Windows, no binaries, a data folder that another host is using, no user to run as, or a server that will not start.
    /// </exception>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new EmbeddedPostgresException("The private PostgreSQL runs on Linux and macOS; on Windows give a server with DATABASE_URL.");
        }

        var folder = DataFolder.Create(options.DataFolder);
        var hostLock = HostLock.Take(folder);
        try
        {
            var programs = await PostgresPrograms.LocateAsync(options.PostgresHome, folder, cancellationToken);
            var password = await NewCluster.EnsureAsync(folder, programs, cancellationToken);
            await LeftoverServer.StopAsync(folder, programs, cancellationToken);
            var server = await RunningServer.StartAsync(folder, programs, options, cancellationToken);
            return new EmbeddedPostgres(hostLock, server, password);
        }
        catch
        {
            hostLock.Dispose();
            throw;
        }
    }

    /// <summary>Disconnects every session, writes a checkpoint, and returns when the server has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) == 1)
        {
            return;
        }

        await server.StopAsync();
        hostLock.Dispose();
    }
}
