using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using XenoStore.Database.Accounts;
using XenoStore.Database.Engine;
using XenoStore.Database.Ledger;
using XenoStore.Database.Reports;
using XenoStore.Database.Secrets;

namespace XenoStore.Database;

/// <summary>Registers what this project offers.</summary>
public static class DatabaseServices
{
    /// <summary>
    /// Adds the data sources and the tables above them. The server is named by <c>DATABASE_URL</c>, else <c>ConnectionStrings:Xeno</c>,
    /// where a host that starts its own PostgreSQL puts that one's connection string; the secret key by <c>XENO_SECRET_KEY</c>, else
    /// <c>Database:SecretKeyFile</c>. The other options are read from the section <c>Database</c>.
    /// </summary>
    public static IServiceCollection AddXenoDatabase(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>()
            .BindConfiguration("Database")
            .Configure<IConfiguration>(ReadNamesOfOldStanding)
            .Validate(options => options.ConnectionString.Length > 0, "No database is named; set DATABASE_URL or ConnectionStrings:Xeno.");
        services.AddSingleton<WriterDataSource>();
        services.AddSingleton<ReportDataSource>();
        services.AddSingleton(provider =>
            new SecretBox(new Lazy<SecretKey>(() => KeyOf(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value))));
        services.AddSingleton<IAccountStore, AccountTables>();
        services.AddSingleton<ITenantStore, TenantTable>();
        services.AddSingleton<GrainStateTable>();
        services.AddSingleton<ReminderTable>();
        return services.AddLedger().AddReports();
    }

    private static void ReadNamesOfOldStanding(DatabaseOptions options, IConfiguration configuration)
    {
        options.ConnectionString = configuration["DATABASE_URL"] ?? configuration.GetConnectionString("Xeno") ?? options.ConnectionString;
        options.SecretKey = configuration["XENO_SECRET_KEY"] ?? options.SecretKey;
    }

    private static SecretKey KeyOf(DatabaseOptions options) =>
        options.SecretKey is not null ? SecretKey.Parse(options.SecretKey)
        : options.SecretKeyFile is not null ? SecretKey.LoadOrCreate(options.SecretKeyFile)
        : throw new OptionsValidationException(
            nameof(DatabaseOptions), typeof(DatabaseOptions), ["No secret key is named; set XENO_SECRET_KEY or Database:SecretKeyFile."]);
}
