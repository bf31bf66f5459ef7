namespace XenoStore;

/// <summary>Which rows of a list are wanted.</summary>
/// <param name="Range">Days of the shop; null for all.</param>
/// <param name="Search">Free text, matched without case against what the list shows; null for all.</param>
/// <param name="Status">The list's own status word (financial status; customer state, <c>new</c> or <c>returning</c>; product status); null for all.</param>
/// <param name="Sort">A column the list offers, with <c>-</c> before it for descending, such as <c>-processedAt</c>.</param>
/// <param name="Cursor">Opaque, from the page before; null for the first.</param>
/// <param name="Limit">1 to 200.</param>
[GenerateSerializer, Immutable, Alias("xeno.row-query")]
public sealed record RowQuery(
    [property: Id(0)] DateRange? Range,
    [property: Id(1)] string? Search,
    [property: Id(2)] string? Status,
    [property: Id(3)] string Sort,
    [property: Id(4)] string? Cursor,
    [property: Id(5)] int Limit)
{
    /// <summary>Only what is of this customer, when set.</summary>
    [Id(6)]
    public long? CustomerId { get; init; }

    /// <summary>Only what has this product, when set.</summary>
    [Id(7)]
    public long? ProductId { get; init; }

    /// <summary>Only customers whose shown name comes from there, when set.</summary>
    [Id(8)]
    public CustomerNameSource? NameSource { get; init; }
}

/// <summary>A customer's shown name.</summary>
[GenerateSerializer, Immutable, Alias("xeno.named-customer")]
public sealed record NamedCustomer([property: Id(0)] long Id, [property: Id(1)] string Name, [property: Id(2)] CustomerNameSource NameSource);
