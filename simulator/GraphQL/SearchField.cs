using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL;

/// <summary>Whether a record satisfies a term on that field.</summary>
internal delegate bool SearchField<in T>(T record, SearchTerm term);

/// <summary>The search fields of each resource.</summary>
internal static class SearchFields
{
    public static readonly IReadOnlyDictionary<string, SearchField<Order>> Orders =
        new Dictionary<string, SearchField<Order>>(StringComparer.Ordinal)
    {
        ["id"] = (o, t) => t.Compares(o.Id),
        ["name"] = (o, t) => t.Equals(o.Name) || t.Equals(o.Name[1..]),
        ["created_at"] = (o, t) => t.Compares(o.CreatedAt),
        ["updated_at"] = (o, t) => t.Compares(o.UpdatedAt),
        ["processed_at"] = (o, t) => t.Compares(o.ProcessedAt),
        ["financial_status"] = (o, t) => t.Equals(o.FinancialStatus),
        ["customer_id"] = (o, t) => o.Customer is { } customer && t.Compares(customer.Id),
        ["test"] = (o, t) => t.Equals(o.Test ? "true" : "false"),
        ["status"] = (o, t) => t.Value switch
        {
            "open" => o.CancelledAt is null && o.FulfilledAt is null,
            "closed" => o.FulfilledAt is not null,
            "cancelled" => o.CancelledAt is not null,
            "not_closed" => o.FulfilledAt is null,
            _ => true,
        },
    };

    public static readonly IReadOnlyDictionary<string, SearchField<Customer>> Customers =
        new Dictionary<string, SearchField<Customer>>(StringComparer.Ordinal)
    {
        ["id"] = (c, t) => t.Compares(c.Id),
        ["email"] = (c, t) => t.Equals(c.Email),
        ["customer_date"] = (c, t) => t.Compares(c.CreatedAt),
        ["created_at"] = (c, t) => t.Compares(c.CreatedAt),
        ["updated_at"] = (c, t) => t.Compares(c.UpdatedAt),
    };

    public static readonly IReadOnlyDictionary<string, SearchField<Product>> Products =
        new Dictionary<string, SearchField<Product>>(StringComparer.Ordinal)
    {
        ["id"] = (p, t) => t.Compares(p.Id),
        ["status"] = (p, t) => t.Equals(p.Status),
        ["vendor"] = (p, t) => t.Equals(p.Vendor),
        ["created_at"] = (p, t) => t.Compares(p.CreatedAt),
        ["updated_at"] = (p, t) => t.Compares(p.UpdatedAt),
    };

    public static readonly IReadOnlyDictionary<string, SearchField<DestroyEvent>> Events =
        new Dictionary<string, SearchField<DestroyEvent>>(StringComparer.Ordinal)
    {
        ["action"] = (_, t) => t.Equals("destroy"),
        ["verb"] = (_, t) => t.Equals("destroy"),
        ["subject_type"] = (e, t) => t.Equals(e.SubjectType),
        ["created_at"] = (e, t) => t.Compares(e.At),
    };
}
