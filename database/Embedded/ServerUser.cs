namespace XenoStore.Database.Embedded;

/// <summary>The account PostgreSQL runs as when the host is root, which PostgreSQL refuses to be.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="UserId">Numeric, from <c>/etc/passwd</c>.</param>
/// <param name="GroupId">Numeric, from <c>/etc/passwd</c>.</param>
internal sealed record ServerUser(string Name, int UserId, int GroupId)
{
    /// <summary>The account to change to, or null when the host's own will do.</summary>
    public static ServerUser? ForThisHost() =>
        Environment.IsPrivilegedProcess
            ? Choose(File.ReadLines("/etc/passwd"))
              ?? throw new EmbeddedPostgresException("PostgreSQL does not run as root and there is no user postgres or nobody; run XenoStore as an ordinary user.")
            : null;

    /// <summary><c>postgres</c> if the machine knows it, else <c>nobody</c>, else null.</summary>
    internal static ServerUser? Choose(IEnumerable<string> passwdLines)
    {
        var users = passwdLines
            .Select(line => line.Split(':'))
            .Where(fields => fields.Length >= 4)
            .Select(fields => new ServerUser(fields[0], int.Parse(fields[2]), int.Parse(fields[3])))
            .ToList();
        return users.Find(user => user.Name == "postgres") ?? users.Find(user => user.Name == "nobody");
    }
}
