using System.Globalization;
using System.Text;

namespace XenoStore.Shopify.Json;

/// <summary>
/// Resolves the escapes of a JSON string (RFC 8259, section 7). System.Text.Json refuses a lone surrogate, which the RFC allows and
/// shops do contain; here it becomes U+FFFD, and an escaped NUL vanishes.
/// </summary>
internal static class JsonEscapes
{
    internal static string Resolve(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
                continue;
            }

            var resolved = Escaped(raw, ref at);
            if (resolved != '\0')
            {
                text.Append(resolved);
            }
        }

        // A trip through UTF-8 replaces every surrogate that has lost its partner.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static char Escaped(string raw, ref int at)
    {
        at++;
        switch (raw[at])
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'u':
                var code = ushort.Parse(raw.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                at += 4;
                return (char)code;
            default: return raw[at];
        }
    }
}
