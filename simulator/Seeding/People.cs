using Bogus;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Seeding;

/// <summary>Invents customers of a shop's country. One in seven lacks some of its personal data, as apps without approval see them.</summary>
internal sealed class People(Shop shop, Dice dice)
{
    private static readonly string[] MailDomains = ["example.com", "example.net", "example.org"];

    private readonly Lazy<Faker> _localFaker = new(() => Faker(shop.Profile.Locale, dice));
    private readonly Lazy<Faker> _latinFaker = new(() => Faker("en", dice));

    private Faker Local => _localFaker.Value;

    private Faker Latin => _latinFaker.Value;

    public Customer Invent(DateTimeOffset at)
    {
        var (first, last) = (Local.Name.FirstName(), Local.Name.LastName());
        var shown = dice.Weighted([0.86, 0.05, 0.05, 0.04]);
        var (named, withAddressName, withMail) = (shown == 0, shown <= 1, shown is 0 or 2);
        return new Customer
        {
            Id = shop.CustomerIds.Next(),
            FirstName = named ? first : null,
            LastName = named ? last : null,
            Email = withMail ? Mail() : null,
            Phone = named && dice.Chance(0.3) ? $"+1555{dice.Between(1000000, 9999999)}" : null,
            Locale = shop.Profile.Locale.Split('_')[0],
            State = dice.Chance(0.3) ? "ENABLED" : "DISABLED",
            Tags = dice.Chance(0.1) ? ["vip"] : dice.Chance(0.1) ? ["newsletter", "wholesale"] : [],
            AcceptsMarketing = dice.Chance(0.4),
            Address = shown == 3 || dice.Chance(0.95) ? Address(withAddressName ? (first, last) : (null, null)) : null,
            CreatedAt = at,
            UpdatedAt = at,
        };
    }

    /// <summary>The address a guest orders to.</summary>
    public MailingAddress GuestAddress() => Address((Local.Name.FirstName(), Local.Name.LastName()));

    public string FamilyName() => Local.Name.LastName();

    public string Mail() =>
        $"{Latin.Name.FirstName()}.{Latin.Name.LastName().Replace("'", "", StringComparison.Ordinal)}{dice.Between(1, 9999)}@{dice.Pick(MailDomains)}"
            .ToLowerInvariant();

    private static Faker Faker(string locale, Dice dice) => new(locale) { Random = new Randomizer(dice.Between(0, int.MaxValue - 1)) };

    private MailingAddress Address((string? First, string? Last) name) => new(
        shop.OtherIds.Next(), name.First, name.Last, name.First is null ? null : Local.Address.StreetAddress(), Local.Address.City(),
        Local.Address.State(), null, shop.Profile.CountryCode, shop.Profile.CountryCode, Local.Address.ZipCode(), null);
}
