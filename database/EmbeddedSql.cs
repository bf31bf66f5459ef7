using System.Reflection;

namespace XenoStore.Database;

/// <summary>The <c>.sql</c> files of this assembly, named by their path below <c>database/</c>, such as <c>Engine/claim_due_reminders.sql</c>.</summary>
internal static class EmbeddedSql
{
    private static readonly Assembly Assembly = typeof(EmbeddedSql).Assembly;

    /// <exception cref="FileNotFoundException">There is no such file in the assembly.</exception>
    public static string Read(string path)
    {
        using var stream = Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"{path} is not an embedded SQL file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The files that lie in a folder itself, in the order of their names.</summary>
    public static IReadOnlyList<string> In(string folder) =>
    [
        .. Assembly.GetManifestResourceNames()
            .Where(name => Path.GetDirectoryName(name) == folder)
            .Order(StringComparer.Ordinal),
    ];
}
