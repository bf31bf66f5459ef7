namespace XenoStore.Shopify;

/// <summary>What Shopify sent cannot be understood: malformed JSON, or something we need is missing or of the wrong kind.</summary>
/// <remarks>The message names the place as a JSON path and never quotes content, so it may be stored and shown.</remarks>
public sealed class PayloadException : Exception
{
    private readonly string _place;
    private readonly string _reason;

    internal PayloadException(string place, string reason, Exception? inner = null)
        : base(null, inner) => (_place, _reason) = (place, reason);

    /// <summary>Where it went wrong, such as <c>$.line_items[2].id</c>.</summary>
    public string Path => _place.Length == 0 ? "$" : _place[0] == '[' ? $"${_place}" : $"$.{_place}";

    /// <inheritdoc/>
    public override string Message => $"{Path} {_reason}";

    internal static PayloadException Missing(string field) => new(field, "is missing");

    /// <summary>The same, seen from one level further out.</summary>
    internal PayloadException Under(string outer) =>
        new(_place.Length == 0 ? outer : _place[0] == '[' ? outer + _place : $"{outer}.{_place}", _reason, InnerException);
}
