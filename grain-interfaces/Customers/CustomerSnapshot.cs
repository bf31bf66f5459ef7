namespace XenoStore;

/// <summary>A customer as Shopify held it at one moment. Any personal field may be null: redacted, or not granted to the app.</summary>
/// <param name="Id">The number in <c>gid://shopify/Customer/…</c>.</param>
/// <param name="FirstName">Given name.</param>
/// <param name="LastName">Family name.</param>
/// <param name="AddressName">Name on the default address.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="State">Lower-case Shopify word: <c>enabled</c>, <c>disabled</c>, <c>invited</c>, <c>declined</c>; null when not sent.</param>
/// <param name="CreatedAt">When Shopify made the record.</param>
/// <param name="UpdatedAt">When it last changed.</param>
[GenerateSerializer, Immutable, Alias("xeno.customer-snapshot")]
public sealed record CustomerSnapshot(
    [property: Id(0)] long Id,
    [property: Id(1)] string? FirstName,
    [property: Id(2)] string? LastName,
    [property: Id(3)] string? AddressName,
    [property: Id(4)] string? Email,
    [property: Id(5)] string? State,
    [property: Id(6)] DateTimeOffset CreatedAt,
    [property: Id(7)] DateTimeOffset UpdatedAt);

/// <summary>Where a shown customer name came from, so that nobody takes a guess for a fact. The numbers are stored.</summary>
public enum CustomerNameSource
{
    /// <summary>First and last name of the customer.</summary>
    Customer = 1,
    /// <summary>The default address's name.</summary>
    Address = 2,
    /// <summary>The part of the e-mail before @, made readable.</summary>
    Email = 3,
    /// <summary><c>Customer #id</c>.</summary>
    Id = 4,
}
