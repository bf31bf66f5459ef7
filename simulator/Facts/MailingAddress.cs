namespace XenoStore.Simulator.Facts;

internal sealed record MailingAddress(
    long Id, string? FirstName, string? LastName, string? Address1, string City, string? Province, string? ProvinceCode,
    string Country, string CountryCode, string? Zip, string? Phone)
{
    public string? Name => (FirstName, LastName) switch
    {
        (null, null) => null,
        _ => $"{FirstName} {LastName}".Trim(),
    };
}
