using System.Globalization;

namespace XenoStore.Grains.Customers;

/// <summary>The name a customer is shown by, and where it came from: personal data may be redacted, or never granted to the app.</summary>
/// <param name="Name">Never blank.</param>
/// <param name="Source">What the name was made of.</param>
public sealed record CustomerName(string Name, CustomerNameSource Source)
{
    private static readonly char[] WordBreaks = ['.', '_', '-', ' '];

    /// <summary>
    /// First and last name; else the name on the default address; else the part of the e-mail before @, made readable
    /// (<c>jane.doe+news@…</c> is <c>Jane Doe</c>); else <c>Customer #id</c>.
    /// </summary>
    public static CustomerName Of(CustomerSnapshot customer)
    {
        var own = $"{customer.FirstName?.Trim()} {customer.LastName?.Trim()}".Trim();
        if (own.Length > 0)
        {
            return new CustomerName(own, CustomerNameSource.Customer);
        }

        if (!string.IsNullOrWhiteSpace(customer.AddressName))
        {
            return new CustomerName(customer.AddressName.Trim(), CustomerNameSource.Address);
        }

        var readable = Readable(customer.Email);
        return readable.Length > 0
            ? new CustomerName(readable, CustomerNameSource.Email)
            : new CustomerName(string.Create(CultureInfo.InvariantCulture, $"Customer #{customer.Id}"), CustomerNameSource.Id);
    }

    /// <summary>The local part without its tag (RFC 5233, "+detail"), its words capitalised; empty when nothing is left.</summary>
    private static string Readable(string? email)
    {
        var local = (email ?? "").Split('@')[0].Split('+')[0];
        var words = local.Split(WordBreaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
