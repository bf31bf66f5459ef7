namespace XenoStore.Api.Dashboard;

/// <summary>Customers of one part of a range. Guest orders are in no figure.</summary>
/// <param name="StartDate">The part's first day.</param>
/// <param name="EndDate">Its last day.</param>
/// <param name="NewCustomers">Customers whose first order ever lies in the part.</param>
/// <param name="ReturningCustomers">Customers with an order placed in the part who had ordered before it.</param>
public sealed record CustomerBucketResponse(DateOnly StartDate, DateOnly EndDate, long NewCustomers, long ReturningCustomers)
{
    internal static CustomerBucketResponse Of(CustomerBucket bucket) => new(bucket.Days.Start, bucket.Days.End, bucket.New, bucket.Returning);
}
