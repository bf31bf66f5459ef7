using Npgsql;

namespace XenoStore.Database;

/// <summary>Reads the two ways a server is named.</summary>
public static class DatabaseUrl
{
    /// <summary>
    /// Npgsql's form of <paramref name="text"/>: either that already, or a URL <c>postgres[ql]://user:password@host[:port]/name[?sslmode=…]</c>
    /// whose parts are percent-encoded (PostgreSQL manual, 32.1.1.2 Connection URIs).
    /// </summary>
    /// <exception cref="FormatException">A URL without a host or a database name.</exception>
    public static string ToConnectionString(string text)
    {
        if (!text.StartsWith("postgres://", StringComparison.Ordinal) && !text.StartsWith("postgresql://", StringComparison.Ordinal))
        {
            return text;
        }

        // The text is not shown: it holds the password.
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0 || url.AbsolutePath.Length < 2)
        {
            throw new FormatException("The database URL must look like postgres://user:password@host:5432/name.");
        }

        return FromUrl(url).ConnectionString;
    }

    private static NpgsqlConnectionStringBuilder FromUrl(Uri url)
    {
        var user = url.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = url.Host,
            Port = url.Port > 0 ? url.Port : 5432,
            Database = Uri.UnescapeDataString(url.AbsolutePath[1..]),
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        foreach (var option in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = option.Split('=', 2);
            settings[pair[0] == "sslmode" ? "SSL Mode" : pair[0]] = Uri.UnescapeDataString(pair[^1]).Replace("-", "", StringComparison.Ordinal);
        }

        return settings;
    }
}
