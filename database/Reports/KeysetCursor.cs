using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace XenoStore.Database.Reports;

/// <summary>Where a page ended: the sort it belongs to and the key of its last row. Outside it is an opaque base64url text.</summary>
/// <param name="Sort">The list and its sort, such as <c>orders -processedAt</c>.</param>
/// <param name="Number">The row's <c>sort_number</c>.</param>
/// <param name="Id">The row's <c>id</c>.</param>
/// <param name="Text">The row's <c>sort_text</c>.</param>
internal sealed record KeysetCursor(string Sort, long Number, long Id, string Text)
{
    private const char Separator = '\n';

    /// <summary>The opaque text.</summary>
    public string Encode() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Sort}{Separator}{Number}{Separator}{Id}{Separator}{Text}")));

    /// <summary>Reads a cursor that a page of the same list and sort gave.</summary>
    /// <exception cref="FormatException">It is no cursor, or one of another list or sort.</exception>
    public static KeysetCursor Decode(string cursor, string sort)
    {
        var parts = Read(cursor).Split(Separator, 4);
        return parts.Length == 4 && parts[0] == sort && Whole(parts[1], out var number) && Whole(parts[2], out var id)
            ? new KeysetCursor(sort, number, id, parts[3])
            : throw new FormatException("The cursor is not one of this list and sort.");
    }

    private static string Read(string cursor) =>
        Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : string.Empty;

    private static bool Whole(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
