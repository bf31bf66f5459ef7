namespace XenoStore.Simulator.Facts;

internal sealed class Customer : IRecord
{
    public required long Id { get; init; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Note { get; set; }

    public required string Locale { get; init; }

    /// <summary><c>ENABLED</c>, <c>DISABLED</c> or <c>INVITED</c>.</summary>
    public required string State { get; init; }

    public IReadOnlyList<string> Tags { get; set; } = [];

    public bool AcceptsMarketing { get; init; }

    public MailingAddress? Address { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset ProcessedAt => CreatedAt;

    public bool Deleted { get; set; }

    /// <summary>Their orders, oldest first, deleted ones included.</summary>
    public List<Order> Orders { get; } = [];

    /// <summary>What Shopify shows: the name, else the e-mail, else nothing.</summary>
    public string DisplayName => (FirstName, LastName) switch
    {
        (null, null) => Email ?? Phone ?? "",
        _ => $"{FirstName} {LastName}".Trim(),
    };
}
