using Microsoft.Extensions.Options;
using XenoStore.Database;

namespace XenoStore.Tests.Fixtures;

/// <summary>
/// A fresh, migrated database on a real PostgreSQL 18, which the whole test process shares. Tests of one database run side by side, each with
/// tenants of its own (<see cref="NewTenantAsync"/>).
/// </summary>
/// <remarks>
/// Either <c>IClassFixture&lt;PostgresFixture&gt;</c>: a database per test class. Or one for several classes; xunit wants the definition in
/// the test assembly itself:
/// <code>
/// [CollectionDefinition("postgres")]
/// public sealed class PostgresCollection : ICollectionFixture&lt;PostgresFixture&gt;;
/// </code>
/// and <c>[Collection("postgres")]</c> on the classes. Classes of one collection run one after the other, so prefer the former.
/// </remarks>
public sealed class PostgresFixture : IAsyncLifetime, IAsyncDisposable
{
    private WriterDataSource? writer;
    private ReportDataSource? reports;

    /// <summary>Logs in as the owner of this fixture's database, in Npgsql's form.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>The write path's connections.</summary>
    public WriterDataSource Writer => writer ?? throw NotInitialised();

    /// <summary>The reports' sessions.</summary>
    public ReportDataSource Reports => reports ?? throw NotInitialised();

    /// <summary>Options for this database, patient enough for a busy machine.</summary>
    public DatabaseOptions Options => new()
    {
        ConnectionString = ConnectionString,
        WriterStatementTimeout = TimeSpan.FromSeconds(60),
        ReportStatementTimeout = TimeSpan.FromSeconds(60),
        LockTimeout = TimeSpan.FromSeconds(30),
    };

    public async Task InitializeAsync()
    {
        ConnectionString = await TestServer.CreateDatabaseAsync();
        writer = new WriterDataSource(new OptionsWrapper<DatabaseOptions>(Options));
        reports = new ReportDataSource(new OptionsWrapper<DatabaseOptions>(Options));
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        await Reports.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>Connects a shop that exists nowhere else.</summary>
    /// <param name="currency">ISO 4217.</param>
    /// <param name="timeZone">IANA.</param>
    public async Task<TenantId> NewTenantAsync(string currency = "USD", string timeZone = "America/New_York")
    {
        await using var command = Writer.CreateCommand(
            """
            insert into tenants (name, domain, currency, time_zone, plan, access_token, created_at)
            values ('Test shop', $1, $2, $3, 'basic', '\x00', now())
            returning id
            """);
        command.Parameters.AddWithValue($"test-{Guid.NewGuid():n}.myshopify.com");
        command.Parameters.AddWithValue(currency);
        command.Parameters.AddWithValue(timeZone);
        return new TenantId((int)(await command.ExecuteScalarAsync())!);
    }

    private static InvalidOperationException NotInitialised() => new("Use PostgresFixture as an xunit fixture, or await InitializeAsync first.");
}
