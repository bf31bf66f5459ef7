namespace XenoStore.Simulator.Facts;

/// <summary>What a shop is and never changes: its names, money, place, taxes, and the credentials of the installed app.</summary>
/// <param name="TaxPlaces">The places it ships to, each with the taxes due there (none: an empty array).</param>
/// <param name="ReducedTaxes">What goods of the reduced class bear instead; null when there is no such class.</param>
/// <param name="AnyToken">True for shops opened by their first call: whatever token is accepted.</param>
internal sealed record ShopProfile(
    long Id, string Domain, string Name, string AccessToken, string ClientSecret, Currency Currency, string TimeZoneId,
    bool TaxesIncluded, string CountryCode, string Locale, IReadOnlyList<TaxRate[]> TaxPlaces, TaxRate[]? ReducedTaxes, bool AnyToken)
{
    public TimeZoneInfo TimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    /// <summary>The shop-local day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZone).DateTime);
}
