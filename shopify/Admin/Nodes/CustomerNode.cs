using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>A customer as <c>CustomersPage</c> asks for it.</summary>
internal sealed record CustomerNode
{
    public string? Id { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? State { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public EmailAddressNode? DefaultEmailAddress { get; init; }
    public AddressNode? DefaultAddress { get; init; }

    internal CustomerSnapshot ToSnapshot() => new(
        Gid.Required(Id, "id"),
        FirstName,
        LastName,
        DefaultAddress?.Name,
        DefaultEmailAddress?.EmailAddress,
        StatusWords.Lower(State),
        CreatedAt ?? throw PayloadException.Missing("createdAt"),
        UpdatedAt ?? throw PayloadException.Missing("updatedAt"));
}

/// <summary>The address that mail goes to.</summary>
internal sealed record EmailAddressNode
{
    public string? EmailAddress { get; init; }
}

/// <summary>A postal address.</summary>
internal sealed record AddressNode
{
    public string? Name { get; init; }
}
