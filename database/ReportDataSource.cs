using Microsoft.Extensions.Options;
using Npgsql;

namespace XenoStore.Database;

/// <summary>Sessions that can read one tenant and write nothing, as role <c>xeno_report</c>.</summary>
public sealed class ReportDataSource : IAsyncDisposable
{
    private static readonly NamedQuery ChooseTenant = new("choose_tenant.sql");

    private readonly Lazy<NpgsqlDataSource> source;

    /// <param name="options">Which server, and the limits. Read at the first use: a host that brings its own server starts it after this.</param>
    public ReportDataSource(IOptions<DatabaseOptions> options) =>
        source = new(() => NpgsqlDataSource.Create(SessionSettings.ForReports(options.Value)));

    /// <summary>A session whose every statement sees the same instant of this tenant's rows, whatever its <c>where</c> says.</summary>
    public async Task<ReportSession> OpenAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var session = await ReportSession.BeginAsync(source.Value, cancellationToken);
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

    /// <summary>Closes the pool.</summary>
    public ValueTask DisposeAsync() => source.IsValueCreated ? source.Value.DisposeAsync() : ValueTask.CompletedTask;
}
