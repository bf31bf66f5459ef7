using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace XenoStore;

/// <summary>A shop's permanent <c>*.myshopify.com</c> domain, lower case: the only host XenoStore ever sends a token to.</summary>
[GenerateSerializer, Immutable, Alias("xeno.shop-domain")]
public sealed partial record ShopDomain
{
    private ShopDomain(string value) => Value = value;

    /// <summary>The domain, such as <c>northwind.myshopify.com</c>.</summary>
    [Id(0)]
    public string Value { get; private init; }

    /// <summary>
    /// Accepts <c>[a-z0-9][a-z0-9-]*.myshopify.com</c> after lower-casing and trimming blanks at both ends.
    /// Nothing else passes: no scheme, path, port, user part or line feed (the anchor is <c>\z</c>, for <c>$</c> would allow one).
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ShopDomain? domain)
    {
        var candidate = text?.Trim(' ').ToLowerInvariant();
        domain = candidate is { Length: <= 255 } && Pattern().IsMatch(candidate) ? new ShopDomain(candidate) : null;
        return domain is not null;
    }

    /// <summary>Parses a domain that is known to be good, such as one read back from the database.</summary>
    /// <exception cref="FormatException">The text is no shop domain.</exception>
    public static ShopDomain Parse(string text) =>
        TryParse(text, out var domain) ? domain : throw new FormatException($"'{text}' is not a *.myshopify.com domain.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\.myshopify\.com\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
