using System.Diagnostics.CodeAnalysis;

namespace XenoStore.Api.Auth;

/// <summary>An e-mail address in its part as an account's name.</summary>
internal static class EmailAddress
{
    /// <summary>Longest address that a mail path can carry, in characters (RFC 5321, section 4.5.3.1.3, erratum 1690).</summary>
    internal const int MaxLength = 254;

    /// <summary>
    /// Trims, lower-cases and accepts anything with exactly one @ that stands between two non-empty parts without blanks. Whether
    /// mail arrives there only a mail can tell.
    /// </summary>
    internal static bool TryNormalise(string? text, [NotNullWhen(true)] out string? email)
    {
        email = text?.Trim().ToLowerInvariant();
        if (email is { Length: <= MaxLength } && email.Count(c => c == '@') == 1 && !email.Any(IsBlank)
            && email[0] != '@' && email[^1] != '@')
        {
            return true;
        }

        email = null;
        return false;
    }

    /// <summary>The part before the @ of a normalised address.</summary>
    internal static string LocalPart(string email) => email[..email.IndexOf('@', StringComparison.Ordinal)];

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
