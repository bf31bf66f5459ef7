using XenoStore.Api.Sales;

namespace XenoStore.Api.Customers;

/// <summary>A customer in a list.</summary>
/// <param name="Id">Shopify's customer id.</param>
/// <param name="Name">The name to show.</param>
/// <param name="NameSource">Where the name came from, so that a guess is not taken for a fact.</param>
/// <param name="Email">Null when Shopify does not share it.</param>
/// <param name="State">Shopify's word for the customer's account, if known.</param>
/// <param name="FirstOrderOn">Day of the first order ever.</param>
/// <param name="LastOrderOn">Day of the last order in the range.</param>
/// <param name="Amounts">What the customer's orders of the range add up to.</param>
public sealed record CustomerResponse(
    long Id, string Name, CustomerNameSource NameSource, string? Email, string? State, DateOnly? FirstOrderOn, DateOnly? LastOrderOn, SalesAmounts Amounts)
{
    internal static CustomerResponse Of(CustomerRow row, Currency currency) => new(
        row.Customer.Id, row.Customer.Name, row.Customer.NameSource, row.Email, row.State, row.FirstOrderOn, row.LastOrderOn,
        new SalesAmounts(row.Amounts, currency));
}
