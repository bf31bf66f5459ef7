using System.Diagnostics.CodeAnalysis;

namespace XenoStore.Database.Ledger;

/// <summary>Makes any text storable: PostgreSQL's <c>text</c> holds neither NUL nor half a surrogate pair.</summary>
internal static class StoredText
{
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text) => text is null || !NeedsCare(text) ? text : Repair(text);

    private static bool NeedsCare(ReadOnlySpan<char> text) => text.Contains('\0') || text.ContainsAnyInRange('\uD800', '\uDFFF');

    private static string Repair(string text)
    {
        var repaired = new System.Text.StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes answers U+FFFD for a lone surrogate.
            if (rune.Value != 0)
            {
                repaired.Append(rune.ToString());
            }
        }

        return repaired.ToString();
    }
}
