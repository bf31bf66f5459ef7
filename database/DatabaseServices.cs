using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace XenoStore.Database;

/// <summary>Registers what this project offers.</summary>
public static class DatabaseServices
{
    /// <summary>
    /// Adds the data sources and the tables above them. The server comes from the configuration: <c>DATABASE_URL</c>, else
    /// <c>ConnectionStrings:Xeno</c>, where a host that starts its own PostgreSQL puts that one's connection string.
    /// </summary>
    public static IServiceCollection AddXenoDatabase(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>()
            .Configure<IConfiguration>((options, configuration) =>
                options.ConnectionString = configuration["DATABASE_URL"] ?? configuration.GetConnectionString("Xeno") ?? "")
            .BindConfiguration("Database")
            .Validate(options => options.ConnectionString.Length > 0, "No database is named; set DATABASE_URL or ConnectionStrings:Xeno.");
        services.AddSingleton<WriterDataSource>();
        services.AddSingleton<ReportDataSource>();
        return services;
    }
}
