using System.Globalization;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>Global ids: <c>gid://shopify/Order/450789469</c>, sometimes with a query string behind.</summary>
internal static class Gid
{
    internal static string Of(string type, long id) => string.Create(CultureInfo.InvariantCulture, $"gid://shopify/{type}/{id}");

    /// <summary>The number in a GID that must be there.</summary>
    internal static long Required(string? gid, string field) => Optional(gid, field) ?? throw PayloadException.Missing(field);

    /// <summary>The number in a GID, or null when there is none.</summary>
    internal static long? Optional(string? gid, string field)
    {
        if (gid is null)
        {
            return null;
        }

        var number = gid.AsSpan(gid.LastIndexOf('/') + 1);
        var end = number.IndexOf('?');
        return long.TryParse(end < 0 ? number : number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new PayloadException(field, "is not a global id");
    }
}
