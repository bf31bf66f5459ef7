using System.Text;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Payloads;

namespace XenoStore.Tests.Simulator.Facts;

public class ShopSeederTests
{
    private static readonly List<Order> Orders = [.. SeededShops.All.SelectMany(SeededShops.OrdersOf)];

    [Fact]
    public void Same_seed_makes_the_same_shop_to_the_byte()
    {
        Everything(SeededShops.Fill(1, 200, seed: 5)).ShouldBe(Everything(SeededShops.Fill(1, 200, seed: 5)));
        Everything(SeededShops.Fill(1, 200, seed: 6)).ShouldNotBe(Everything(SeededShops.Fill(1, 200, seed: 5)));
    }

    [Fact]
    public void Nothing_seeded_happens_at_or_after_the_horizon_and_orders_reach_back_two_years()
    {
        Orders.ShouldAllBe(o => o.UpdatedAt < SeededShops.Horizon && o.CreatedAt >= SeededShops.Horizon.AddMonths(-24).AddDays(-1));
        Orders.Min(o => o.CreatedAt).ShouldBeLessThan(SeededShops.Horizon.AddMonths(-23));
    }

    [Fact]
    public void Business_grows()
    {
        var middle = SeededShops.Horizon.AddMonths(-12);
        Orders.Count(o => o.CreatedAt >= middle).ShouldBeGreaterThan(Orders.Count(o => o.CreatedAt < middle) * 5 / 4);
    }

    [Fact]
    public void Ids_are_unique_and_of_real_length()
    {
        foreach (var shop in SeededShops.All)
        {
            var lines = SeededShops.OrdersOf(shop).SelectMany(o => o.Lines).Select(l => l.Id).ToList();
            lines.Distinct().Count().ShouldBe(lines.Count);
            SeededShops.OrdersOf(shop).ShouldAllBe(o => o.Id > 1_000_000_000_000 && o.Id < 10_000_000_000_000);
        }
    }

    [Fact]
    public void Every_instant_is_a_whole_second_and_the_last_change_is_the_update() => Orders.ShouldAllBe(o =>
        o.UpdatedAt.Ticks % TimeSpan.TicksPerSecond == 0
        && o.UpdatedAt >= o.CreatedAt
        && o.Refunds.All(r => r.CreatedAt <= o.UpdatedAt)
        && (o.CancelledAt ?? o.CreatedAt) <= o.UpdatedAt
        && o.Edits.All(e => e.At <= o.UpdatedAt));

    public static TheoryData<string> Situations => [.. SituationsByName.Keys];

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_situation_occurs(string situation) => SituationsByName[situation](Orders).ShouldBeTrue();

    [Fact]
    public void Customers_show_all_four_ways_to_be_named()
    {
        var customers = SeededShops.All.SelectMany(s => Enumerable.Range(0, s.Customers.Count).Select(i => s.Customers.ById[i])).ToList();
        customers.ShouldContain(c => c.FirstName != null);
        customers.ShouldContain(c => c.FirstName == null && c.Email == null && c.Address != null && c.Address.Name != null);
        customers.ShouldContain(c => c.FirstName == null && c.Email != null && (c.Address == null || c.Address.Name == null));
        customers.ShouldContain(c => c.FirstName == null && c.Email == null && c.Phone == null && (c.Address == null || c.Address.Name == null));
        customers.ShouldContain(c => c.Orders.Count > 3);
    }

    private static readonly Dictionary<string, Func<List<Order>, bool>> SituationsByName = new()
    {
        ["guest"] = all => all.Exists(o => o.Customer is null),
        ["test order"] = all => all.Exists(o => o.Test),
        ["tip"] = all => all.Exists(o => o.Tip > 0),
        ["line discount"] = all => all.Exists(o => o.Lines.Exists(l => l.LineLevelDiscount > 0)),
        ["order discount"] = all => all.Exists(o => o.Discounts.Any(d => d.IsOrderLevel)),
        ["shipping discount"] = all => all.Exists(o => o.Shipping is { Discount: > 0 }),
        ["several taxes on a line"] = all => all.Exists(o => o.Lines.Exists(l => l.Taxes.Length > 1)),
        ["two tax rates in an order"] = all => all.Exists(o => o.Lines.SelectMany(l => l.Taxes).Select(t => t.Tax).Distinct().Count() > 1 && o.TaxesIncluded),
        ["partial refund"] = all => all.Exists(o => o.FinancialStatus == "PARTIALLY_REFUNDED"),
        ["refund with shipping"] = all => all.Exists(o => o.Refunds.Exists(r => r.Shipping.Length > 0 && r.Lines.Length > 0)),
        ["refund without shipping"] = all => all.Exists(o => o.Shipping is not null && o.Refunds.Exists(r => r.Shipping.Length == 0)),
        ["refund processed on another day"] = all => all.Exists(o => o.Refunds.Exists(r => r.ProcessedAt != r.CreatedAt)),
        ["discrepancy"] = all => all.Exists(o => o.Refunds.Exists(r => r.Discrepancy is not null)),
        ["two refunds"] = all => all.Exists(o => o.Refunds.Count(r => r.RemovedBy is null) > 1),
        ["cancelled without a record"] = all => all.Exists(o => o.CancelledAt is not null && o.Refunds.Count == 0),
        ["cancelled with a record"] = all => all.Exists(o => o.CancelledAt is not null && o.Refunds.Count > 0),
        ["edit that adds"] = all => all.Exists(o => o.Lines.Exists(l => l.AddedBy is not null)),
        ["edit that removes"] = all => all.Exists(o => o.Refunds.Exists(r => r.RemovedBy is not null)),
        ["gift card sold"] = all => all.Exists(o => o.Lines.Exists(l => l.IsGiftCard)),
        ["paid by gift card"] = all => all.Exists(o => o.Transactions.Exists(t => t.Gateway == "gift_card")),
        ["import by months"] = all => all.Exists(o => o.CreatedAt - o.ProcessedAt > TimeSpan.FromDays(60)),
        ["deleted product"] = all => all.Exists(o => o.Lines.Exists(l => l.Variant is { Product.Deleted: true })),
        ["other presentment currency"] = all => all.Exists(o => o.PresentmentRate != 1m),
        ["order too long for one page of lines"] = all => all.Exists(o => o.Lines.Count > 25),
        ["free goods"] = all => all.Exists(o => o.Lines.Exists(l => l.UnitPrice == 0)),
        ["deleted order"] = _ => SeededShops.All.Any(s => s.Destroyed.Exists(e => e.SubjectType == "ORDER")),
        ["every financial status"] = all => all.Select(o => o.FinancialStatus).Distinct().Count() == 8,
        ["just before midnight"] = _ => SeededShops.All.Any(s => SeededShops.OrdersOf(s).Any(o =>
            TimeZoneInfo.ConvertTime(o.ProcessedAt, s.Profile.TimeZone).TimeOfDay > new TimeSpan(23, 59, 30))),
    };

    private static string Everything(Shop shop) => SeededShops.OrdersOf(shop)
        .Aggregate(new StringBuilder(), (text, order) => text.Append(Encoding.UTF8.GetString(OrderPayload.Write(shop, order).Span))).ToString();
}
