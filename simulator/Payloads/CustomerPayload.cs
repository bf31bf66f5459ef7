using XenoStore.Simulator.Facts;
using XenoStore.Simulator.GraphQL;

namespace XenoStore.Simulator.Payloads;

/// <summary>The body of <c>customers/create|update</c>, and the <c>customer</c> of an order. No tags, consents or counts since 2025-01.</summary>
internal static class CustomerPayload
{
    public static ReadOnlyMemory<byte> Write(Shop shop, Customer customer) => RestJson.Document(shop, json =>
    {
        Person(json, customer);
        json.Array("addresses", new[] { customer.Address }.OfType<MailingAddress>(), a => AddressPayload.WriteOfCustomer(json, customer.Id, a));
        Rest(json, customer);
    });

    /// <summary>As part of an order; null for guests.</summary>
    public static void Write(RestJson json, string name, Customer? customer)
    {
        if (customer is null or { Deleted: true })
        {
            json.Null(name);
            return;
        }

        json.Object(name, _ =>
        {
            Person(json, customer);
            Rest(json, customer);
        });
    }

    private static void Person(RestJson json, Customer customer) => json
        .Number("id", customer.Id)
        .Time("created_at", customer.CreatedAt)
        .Time("updated_at", customer.UpdatedAt)
        .Text("first_name", customer.FirstName)
        .Text("last_name", customer.LastName)
        .Text("state", customer.State.ToLowerInvariant())
        .Text("note", customer.Note)
        .Flag("verified_email", customer.Email is not null)
        .Null("multipass_identifier")
        .Flag("tax_exempt", false)
        .Text("email", customer.Email)
        .Text("phone", customer.Phone)
        .Text("currency", json.Currency.Code);

    private static void Rest(RestJson json, Customer customer)
    {
        json.Empty("tax_exemptions").Text("admin_graphql_api_id", Gid.Of("Customer", customer.Id));
        if (customer.Address is { } address)
        {
            json.Object("default_address", _ => AddressPayload.WriteOfCustomer(json, customer.Id, address));
        }
    }
}
