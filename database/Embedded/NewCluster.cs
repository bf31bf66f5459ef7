using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace XenoStore.Database.Embedded;

/// <summary>
/// Makes the cluster once. All is prepared in a folder beside it and renamed last, so that a host killed half-way leaves nothing that
/// looks like a cluster.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static class NewCluster
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Returns the password of <see cref="EmbeddedPostgres.Owner"/>.</summary>
    public static async Task<string> EnsureAsync(DataFolder folder, PostgresPrograms programs, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder.Cluster))
        {
            await CreateAsync(folder, programs, cancellationToken);
        }

        return (await File.ReadAllTextAsync(folder.PasswordFile, cancellationToken)).Trim();
    }

    private static async Task CreateAsync(DataFolder folder, PostgresPrograms programs, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder.UnfinishedCluster))
        {
            Directory.Delete(folder.UnfinishedCluster, recursive: true);
        }

        var password = RandomNumberGenerator.GetHexString(48, lowercase: true);
        await WritePrivatelyAsync(folder.PasswordFile, password, cancellationToken);
        await GiveFolderAsync(folder.UnfinishedCluster, programs.User, cancellationToken);
        await InitialiseAsync(folder.UnfinishedCluster, programs, cancellationToken);
        await CreateOwnerAsync(folder.UnfinishedCluster, programs, password, cancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder.UnfinishedCluster, "pg_hba.conf"),
            $"host all {EmbeddedPostgres.Owner} 127.0.0.1/32 scram-sha-256\n",
            cancellationToken);
        Directory.Move(folder.UnfinishedCluster, folder.Cluster);
    }

    private static async Task WritePrivatelyAsync(string path, string text, CancellationToken cancellationToken)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly };
        await using var writer = new StreamWriter(path, options);
        await writer.WriteAsync(text.AsMemory(), cancellationToken);
    }

    private static async Task GiveFolderAsync(string path, ServerUser? user, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
        if (user is not null)
        {
            var chown = new ProcessStartInfo("chown", [$"{user.UserId}:{user.GroupId}", path]) { RedirectStandardInput = true, RedirectStandardError = true };
            (await ShortCommand.RunAsync(chown, cancellationToken)).OrThrow("chown failed");
        }
    }

    private static async Task InitialiseAsync(string path, PostgresPrograms programs, CancellationToken cancellationToken)
    {
        // The builtin provider sorts alike on every machine, whatever its C library. `reject`: pg_hba.conf is replaced by our own.
        var initdb = programs.Command(
            "initdb", "-D", path, "--username=postgres", "--encoding=UTF8", "--locale=C",
            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--auth=reject");
        (await ShortCommand.RunAsync(initdb, cancellationToken)).OrThrow("initdb failed");
    }

    /// <summary>In single-user mode, the only way in for a superuser without a password.</summary>
    private static async Task CreateOwnerAsync(string path, PostgresPrograms programs, string password, CancellationToken cancellationToken)
    {
        var single = programs.Command("postgres", "--single", "-D", path, "-c", "exit_on_error=on", "template1");
        var statements = EmbeddedSql.Read("Embedded/create_owner.sql").Replace(":password", password, StringComparison.Ordinal);
        (await ShortCommand.RunAsync(single, cancellationToken, statements)).OrThrow("creating the application's role failed");
    }
}
