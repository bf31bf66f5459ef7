using System.Collections.Frozen;

namespace XenoStore.Api.Auth;

/// <summary>Passwords of twelve characters or more that appear near the top of published leak lists; one a line in <c>common-passwords.txt</c>.</summary>
internal static class CommonPasswords
{
    private static readonly Lazy<FrozenSet<string>> All = new(Load);

    /// <summary>Whether the password is listed, compared without case.</summary>
    internal static bool Contain(string password) => All.Value.Contains(password);

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")
            ?? throw new InvalidOperationException("common-passwords.txt is missing from the assembly's resources.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
