namespace XenoStore.EmbeddedSilo;

/// <summary>The identity of a grain in stored rows: its class's lasting name and its key, written <c>order/t:12/450789469</c>.</summary>
/// <param name="Type">The class's name: see <see cref="Orleans.GrainTypeAttribute"/>; it contains no slash.</param>
/// <param name="Key">The string key.</param>
public readonly record struct GrainId(string Type, string Key)
{
    /// <summary>Reads <c>type/key</c>.</summary>
    /// <param name="text">What <see cref="ToString"/> wrote.</param>
    /// <exception cref="FormatException">There is no slash in it.</exception>
    public static GrainId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            ? new GrainId(text[..slash], text[(slash + 1)..])
            : throw new FormatException($"'{text}' is not a grain id of the form type/key.");
    }

    /// <summary><c>type/key</c>.</summary>
    public override string ToString() => $"{Type}/{Key}";
}
