using System.Diagnostics;

namespace XenoStore.Database.Embedded;

/// <summary>How to run PostgreSQL's programs: from where, and as whom.</summary>
internal sealed class PostgresPrograms
{
    private readonly string home;
    private readonly string? reach;

    private PostgresPrograms(string home, ServerUser? user, string? reach)
    {
        this.home = home;
        this.reach = reach;
        User = user;
    }

    /// <summary>The account the programs run as, or null for the host's own.</summary>
    public ServerUser? User { get; }

    /// <summary>Finds the programs, makes their library links, and finds out whether their user can reach them and the data folder.</summary>
    public static async Task<PostgresPrograms> LocateAsync(string? givenHome, DataFolder folder, CancellationToken cancellationToken)
    {
        var home = PostgresHome.Find(givenHome);
        LibrarySymlinks.Make(home);
        var user = ServerUser.ForThisHost();
        var plain = new PostgresPrograms(home, user, reach: null);
        return user is null || await plain.CanReachAsync(folder, cancellationToken)
            ? plain
            : new PostgresPrograms(home, user, ReachOrRefuse(user));
    }

    /// <summary>A program of <c>bin/</c> that runs to its end.</summary>
    public ProcessStartInfo Command(string program, params IEnumerable<string> arguments) =>
        StartInfo([.. SetPriv(), Path.Combine(home, "bin", program), .. arguments]);

    /// <summary>
    /// The postmaster: in a session of its own, so that Ctrl-C reaches the host alone, and (Linux) sent SIGINT, its fast shutdown, by the
    /// kernel when the thread that started it is gone.
    /// </summary>
    public ProcessStartInfo Server(IEnumerable<string> arguments)
    {
        string[] launcher = OperatingSystem.IsLinux() ? ["setsid", .. SetPriv("--pdeathsig", "INT")] : [];
        return StartInfo([.. launcher, Path.Combine(home, "bin", "postgres"), .. arguments]);
    }

    private async Task<bool> CanReachAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        string[] question = ["test", "-x", Path.Combine(home, "bin", "postgres"), "-a", "-x", folder.Path];
        return (await ShortCommand.RunAsync(StartInfo([.. SetPriv(), .. question]), cancellationToken)).Succeeded;
    }

    private string[] SetPriv(params string[] options)
    {
        string[] all = [.. options, .. Identity()];
        return all.Length == 0 ? [] : ["setpriv", .. all];
    }

    private string[] Identity()
    {
        if (User is null)
        {
            return [];
        }

        string[] identity = ["--reuid", $"{User.UserId}", "--regid", $"{User.GroupId}", "--init-groups"];
        return reach is null ? identity : [.. identity, "--inh-caps", $"+{reach}", "--ambient-caps", $"+{reach}"];
    }

    private static string ReachOrRefuse(ServerUser user) =>
        ReachCapability.Choose(File.ReadLines("/proc/self/status"))
        ?? throw new EmbeddedPostgresException(
            $"PostgreSQL runs as user {user.Name}, who can reach neither the programs nor the data folder; move both out of root's home.");

    private static ProcessStartInfo StartInfo(string[] words)
    {
        var startInfo = new ProcessStartInfo(words[0], words.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        foreach (var variable in startInfo.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            startInfo.Environment.Remove(variable);
        }

        return startInfo;
    }
}
