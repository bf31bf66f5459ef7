using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Payloads;

internal static class AddressPayload
{
    /// <summary>An order's address; null when there is none.</summary>
    public static void Write(RestJson json, string name, MailingAddress? address)
    {
        if (address is null)
        {
            json.Null(name);
            return;
        }

        json.Object(name, _ => json
            .Text("first_name", address.FirstName)
            .Text("address1", address.Address1)
            .Text("phone", address.Phone)
            .Text("city", address.City)
            .Text("zip", address.Zip)
            .Text("province", address.Province)
            .Text("country", address.Country)
            .Text("last_name", address.LastName)
            .Null("address2", "company", "latitude", "longitude")
            .Text("name", address.Name)
            .Text("country_code", address.CountryCode)
            .Text("province_code", address.ProvinceCode));
    }

    /// <summary>The fields of an address in a customer's address book.</summary>
    public static void WriteOfCustomer(RestJson json, long customerId, MailingAddress address) => json
        .Number("id", address.Id)
        .Number("customer_id", customerId)
        .Text("first_name", address.FirstName)
        .Text("last_name", address.LastName)
        .Null("company")
        .Text("address1", address.Address1)
        .Null("address2")
        .Text("city", address.City)
        .Text("province", address.Province)
        .Text("country", address.Country)
        .Text("zip", address.Zip)
        .Text("phone", address.Phone)
        .Text("name", address.Name)
        .Text("province_code", address.ProvinceCode)
        .Text("country_code", address.CountryCode)
        .Text("country_name", address.Country)
        .Flag("default", true);
}
