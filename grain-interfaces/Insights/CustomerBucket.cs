namespace XenoStore;

/// <summary>Customers of one part of a range. Guests are in no figure.</summary>
/// <param name="Days">The part's days.</param>
/// <param name="New">Customers whose first order ever lies in the part.</param>
/// <param name="Returning">Customers with a placed event in the part whose first order ever lies before it.</param>
[GenerateSerializer, Immutable, Alias("xeno.customer-bucket")]
public sealed record CustomerBucket([property: Id(0)] DateRange Days, [property: Id(1)] long New, [property: Id(2)] long Returning);
