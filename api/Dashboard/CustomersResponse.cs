using System.Collections.Immutable;
using XenoStore.Api.Customers;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Dashboard;

/// <summary>Customers of a range. Guest orders are in no figure but their own.</summary>
/// <param name="Range">The asked days.</param>
/// <param name="Currency">The shop's currency, ISO 4217.</param>
/// <param name="Revision">The revision of the figures when this was asked.</param>
/// <param name="DistinctCustomers">Customers with an order placed in the range.</param>
/// <param name="NewCustomers">Of those, the ones whose first order ever lies in the range.</param>
/// <param name="ReturningCustomers">Of those, the ones who had ordered before it.</param>
/// <param name="RepeatCustomers">Of those, the ones with two or more orders in the range.</param>
/// <param name="ReturningCustomerRate">Returning / (new + returning), as a fraction with four digits; null without customers.</param>
/// <param name="RepeatRate">Repeat / distinct, as a fraction with four digits; null without customers.</param>
/// <param name="GuestOrders">Orders without a customer.</param>
/// <param name="TopCustomers">At most ten, by total sales.</param>
public sealed record CustomersResponse(
    RangeResponse Range,
    string Currency,
    long Revision,
    long DistinctCustomers,
    long NewCustomers,
    long ReturningCustomers,
    long RepeatCustomers,
    decimal? ReturningCustomerRate,
    decimal? RepeatRate,
    long GuestOrders,
    ImmutableArray<CustomerResponse> TopCustomers)
{
    internal static CustomersResponse Of(CustomerInsight insight, DashboardStats stats)
    {
        var currency = XenoStore.Currency.Of(stats.Profile.Currency);
        return new CustomersResponse(
            RangeResponse.Of(stats.Asked.Range, stats.Profile),
            currency.Code,
            stats.Revision,
            insight.Distinct,
            insight.New,
            insight.Returning,
            insight.Repeat,
            Rate(insight.Returning, insight.New + insight.Returning),
            Rate(insight.Repeat, insight.Distinct),
            insight.GuestOrders,
            [.. insight.Top.Select(row => CustomerResponse.Of(row, currency))]);
    }

    private static decimal? Rate(long part, long whole) => whole == 0 ? null : decimal.Round(part / (decimal)whole, 4, MidpointRounding.AwayFromZero);
}
