using StackExchange.Redis;

namespace XenoStore.Silo.Cluster;

/// <summary>Reads the two ways a Redis is named.</summary>
public static class RedisUrl
{
    private const int UsualPort = 6379;

    /// <summary>
    /// What <paramref name="text"/> names: a URL <c>redis[s]://[user:password@]host[:port][/database]</c> with percent-encoded parts (IANA
    /// "redis" URI scheme), or StackExchange.Redis' own form. A connection that is lost is sought again for as long as it takes.
    /// </summary>
    /// <exception cref="FormatException">A URL without a host.</exception>
    public static ConfigurationOptions Parse(string text)
    {
        var options = text.Contains("://", StringComparison.Ordinal) ? OfUrl(text) : ConfigurationOptions.Parse(text);
        options.AbortOnConnectFail = false;
        return options;
    }

    private static ConfigurationOptions OfUrl(string text)
    {
        // The text is not shown: it may hold the password.
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0 || url.Scheme is not ("redis" or "rediss"))
        {
            throw new FormatException("The Redis URL must look like redis://user:password@host:6379/0.");
        }

        var user = url.UserInfo.Split(':', 2);
        return new ConfigurationOptions
        {
            EndPoints = { { url.Host, url.Port > 0 ? url.Port : UsualPort } },
            Ssl = url.Scheme == "rediss",
            User = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            DefaultDatabase = url.AbsolutePath.Length > 1 ? int.Parse(url.AbsolutePath[1..], System.Globalization.CultureInfo.InvariantCulture) : null,
        };
    }
}
