using Microsoft.Extensions.Options;
using Npgsql;

namespace XenoStore.Database;

/// <summary>Sessions that can read one tenant and write nothing, as role <c>xeno_report</c>.</summary>
public sealed class ReportDataSource : IAsyncDisposable
{
    private static readonly NamedQuery ChooseTenant = new("choose_tenant.sql");

    private readonly Lazy<NpgsqlDataSource> source;
    private readonly Lazy<NpgsqlDataSource> exports;

    /// <param name="options">Which server, and the limits. Read at the first use: a host that brings its own server starts it after this.</param>
    public ReportDataSource(IOptions<DatabaseOptions> options)
    {
        source = new(() => SessionSettings.Pool(SessionSettings.ForReports(options.Value)));
        exports = new(() => SessionSettings.Pool(SessionSettings.ForExports(options.Value)));
    }

    /// <summary>A session whose every statement sees the same instant of this tenant's rows, whatever its <c>where</c> says.</summary>
    public Task<ReportSession> OpenAsync(TenantId tenant, CancellationToken cancellationToken) => OpenAsync(source.Value, tenant, cancellationToken);

    /// <summary>The same out of a small pool of its own: an export lasts as long as its download, and may not keep the dashboard waiting.</summary>
    public Task<ReportSession> OpenExportAsync(TenantId tenant, CancellationToken cancellationToken) => OpenAsync(exports.Value, tenant, cancellationToken);

    /// <summary>Closes the pools.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var pool in new[] { source, exports }.Where(pool => pool.IsValueCreated))
        {
            await pool.Value.DisposeAsync();
        }
    }

    private static async Task<ReportSession> OpenAsync(NpgsqlDataSource pool, TenantId tenant, CancellationToken cancellationToken)
    {
        var session = await ReportSession.BeginAsync(pool, cancellationToken);
        try
        {
            await ChooseTenant.ExecuteAsync(session.Connection, [tenant.Value], cancellationToken);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }
}
