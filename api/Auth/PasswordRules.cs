namespace XenoStore.Api.Auth;

/// <summary>
/// Which passwords are taken (NIST SP 800-63B-4, section 3.1.1.2; OWASP ASVS 5.0, V6.2): long enough, any characters, no rules of
/// composition, not one that everybody tries first.
/// </summary>
internal static class PasswordRules
{
    /// <summary>Least length in Unicode characters.</summary>
    internal const int MinLength = 12;

    /// <summary>Greatest length in Unicode characters; all of them count, nothing is cut off.</summary>
    internal const int MaxLength = 128;

    private static readonly string[] Rows =
        ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn"];

    /// <summary>What is wrong with a password, as a sentence with its remedy; null when it may be used.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="ownWords">What an attacker who knows the account tries: its e-mail address, its shop's name.</param>
    internal static string? Objection(string password, params IEnumerable<string> ownWords)
    {
        var length = password.EnumerateRunes().Count();
        return length switch
        {
            < MinLength => $"Use at least {MinLength} characters; a few unrelated words do well.",
            > MaxLength => $"Use at most {MaxLength} characters.",
            _ when ownWords.Any(word => word.Equals(password, StringComparison.OrdinalIgnoreCase)) =>
                "Do not use your e-mail address or your shop's name as the password.",
            _ when CommonPasswords.Contain(password) || IsRepetition(password) || IsSequence(password) =>
                "This password is among the first that attackers try; use a few unrelated words.",
            _ => null,
        };
    }

    /// <summary>Whether a shorter piece, repeated, makes the whole: <c>aaaaaaaaaaaa</c>, <c>passwordpassword</c>.</summary>
    private static bool IsRepetition(string password) =>
        (password + password).IndexOf(password, 1, StringComparison.OrdinalIgnoreCase) < password.Length;

    /// <summary>Whether it runs along the alphabet, the digits or the keyboard, forwards or backwards.</summary>
    private static bool IsSequence(string password)
    {
        var backwards = new string([.. password.Reverse()]);
        return Rows.Any(row => Runs(row, password) || Runs(row, backwards));
    }

    private static bool Runs(string row, string password) => (row + row).Contains(password, StringComparison.OrdinalIgnoreCase);
}
