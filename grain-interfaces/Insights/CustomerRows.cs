using System.Collections.Immutable;

namespace XenoStore;

/// <summary>A customer in a list. Orders and amounts are those of the asked range; <see cref="Email"/> is null when Shopify does not share it.</summary>
[GenerateSerializer, Immutable, Alias("xeno.customer-row")]
public sealed record CustomerRow(
    [property: Id(0)] NamedCustomer Customer,
    [property: Id(1)] string? State,
    [property: Id(2)] DateOnly? FirstOrderOn,
    [property: Id(3)] DateOnly? LastOrderOn,
    [property: Id(4)] LedgerAmounts Amounts,
    [property: Id(5)] string? Email);

/// <summary>A page of customers with the sums of all matching rows.</summary>
[GenerateSerializer, Immutable, Alias("xeno.customer-page")]
public sealed record CustomerPage(
    [property: Id(0)] ImmutableArray<CustomerRow> Rows,
    [property: Id(1)] string? NextCursor,
    [property: Id(2)] long Count,
    [property: Id(3)] LedgerAmounts Sums);

/// <summary>Customers of a range (numbers.md, metrics). Guests are in no figure but the last.</summary>
/// <param name="Distinct">Customers with a placed event in the range.</param>
/// <param name="New">Of those, the ones whose first order ever lies in the range.</param>
/// <param name="Returning">Of those, the ones whose first order ever lies before it.</param>
/// <param name="Repeat">Of those, the ones with two or more orders in the range.</param>
/// <param name="GuestOrders">Orders without a customer.</param>
/// <param name="Top">At most ten, by total sales.</param>
[GenerateSerializer, Immutable, Alias("xeno.customer-insight")]
public sealed record CustomerInsight(
    [property: Id(0)] long Distinct,
    [property: Id(1)] long New,
    [property: Id(2)] long Returning,
    [property: Id(3)] long Repeat,
    [property: Id(4)] long GuestOrders,
    [property: Id(5)] ImmutableArray<CustomerRow> Top);
