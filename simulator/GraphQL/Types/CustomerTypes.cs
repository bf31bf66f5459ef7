using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

internal static class CustomerTypes
{
    public static void AddTo(TypeTable table)
    {
        new TypeBuilder<Customer>("Customer")
            .Field("id", "ID!", c => Gid.Of("Customer", c.Id))
            .Field("legacyResourceId", "UnsignedInt64!", c => Text.Of(c.Id))
            .Field("createdAt", "DateTime!", c => c.CreatedAt)
            .Field("updatedAt", "DateTime!", c => c.UpdatedAt)
            .Protected("firstName", "String", c => c.FirstName)
            .Protected("lastName", "String", c => c.LastName)
            .Protected("displayName", "String!", c => c.DisplayName)
            .Field("state", "CustomerState!", c => c.State)
            .Field("locale", "String!", c => c.Locale)
            .Field("note", "String", c => c.Note)
            .Field("tags", "[String!]!", c => c.Tags)
            .Field("taxExempt", "Boolean!", _ => false)
            .Field("verifiedEmail", "Boolean!", c => c.Email is not null)
            .Field("numberOfOrders", "UnsignedInt64!", c => Text.Of(Standing(c).Count()))
            .Field("amountSpent", "MoneyV2!", (c, call) => new Money(Spent(c), call.Shop.Profile.Currency))
            .Field("lastOrder", "Order", c => Standing(c).LastOrDefault())
            .Field("defaultEmailAddress", "CustomerEmailAddress", c => c.Email is null ? null : c)
            .Field("defaultPhoneNumber", "CustomerPhoneNumber", c => c.Phone is null ? null : c)
            .Field("defaultAddress", "MailingAddress", c => c.Address)
            .AddTo(table);
        AddContact(table);
        AddAddress(table);
    }

    private static IEnumerable<Order> Standing(Customer customer) => customer.Orders.Where(o => !o.Deleted);

    private static long Spent(Customer customer) => Standing(customer).Where(o => !o.Test).Sum(o => new OrderTotals(o).NetPayment);

    private static void AddContact(TypeTable table)
    {
        new TypeBuilder<Customer>("CustomerEmailAddress")
            .Protected("emailAddress", "String!", c => c.Email)
            .Field("marketingState", "CustomerEmailAddressMarketingState!", c => c.AcceptsMarketing ? "SUBSCRIBED" : "NOT_SUBSCRIBED")
            .Field("marketingOptInLevel", "CustomerMarketingOptInLevel", c => c.AcceptsMarketing ? "SINGLE_OPT_IN" : null)
            .Field("marketingUpdatedAt", "DateTime", c => c.AcceptsMarketing ? c.CreatedAt : null)
            .Field("validFormat", "Boolean!", _ => true)
            .AddTo(table);
        new TypeBuilder<Customer>("CustomerPhoneNumber")
            .Protected("phoneNumber", "String!", c => c.Phone)
            .Field("smsMarketingConsent", "CustomerSmsMarketingConsent!", c => c)
            .AddTo(table);
        new TypeBuilder<Customer>("CustomerSmsMarketingConsent")
            .Field("state", "CustomerMarketingConsentState!", c => c.AcceptsMarketing ? "SUBSCRIBED" : "NOT_SUBSCRIBED")
            .Field("optInLevel", "CustomerMarketingOptInLevel", _ => null)
            .Field("updatedAt", "DateTime", _ => null)
            .AddTo(table);
    }

    private static void AddAddress(TypeTable table) => new TypeBuilder<MailingAddress>("MailingAddress")
        .Field("id", "ID!", a => Gid.Of("MailingAddress", a.Id) + "?model_name=CustomerAddress")
        .Protected("firstName", "String", a => a.FirstName)
        .Protected("lastName", "String", a => a.LastName)
        .Protected("name", "String", a => a.Name)
        .Protected("address1", "String", a => a.Address1)
        .Field("city", "String", a => a.City)
        .Field("province", "String", a => a.Province)
        .Field("provinceCode", "String", a => a.ProvinceCode)
        .Field("country", "String", a => a.Country)
        .Field("countryCodeV2", "CountryCode", a => a.CountryCode)
        .Protected("zip", "String", a => a.Zip)
        .Protected("phone", "String", a => a.Phone)
        .AddTo(table);
}
