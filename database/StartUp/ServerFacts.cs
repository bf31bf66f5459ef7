using Npgsql;

namespace XenoStore.Database.StartUp;

/// <summary>What the start-up check looks at.</summary>
/// <param name="VersionNumber">PostgreSQL's <c>server_version_num</c>: 180004 is 18.4.</param>
/// <param name="Fsync">Whether writes reach the disk.</param>
/// <param name="FullPageWrites">Whether a torn page can be mended.</param>
/// <param name="SynchronousCommit">The setting's word; <c>off</c> acknowledges before the log is on disk.</param>
/// <param name="IsSuperuser">Whether the login role is one.</param>
/// <param name="BypassesRowSecurity">Whether the login role has BYPASSRLS.</param>
/// <param name="UnguardedTables">Tables with a <c>tenant_id</c> whose row level security is not enabled and forced.</param>
internal sealed record ServerFacts(
    int VersionNumber,
    bool Fsync,
    bool FullPageWrites,
    string SynchronousCommit,
    bool IsSuperuser,
    bool BypassesRowSecurity,
    IReadOnlyList<string> UnguardedTables)
{
    private static readonly NamedQuery Query = new("StartUp/server_facts.sql");

    public static async Task<ServerFacts> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        (await Query.On(connection).FirstAsync(
            row => new ServerFacts(
                row.GetInt32(0),
                row.GetBoolean(1),
                row.GetBoolean(2),
                row.GetString(3),
                row.GetBoolean(4),
                row.GetBoolean(5),
                row.GetFieldValue<string[]>(6)),
            cancellationToken))!;
}
