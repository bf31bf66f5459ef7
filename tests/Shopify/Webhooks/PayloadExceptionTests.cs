using System.Text;
using System.Text.Json.Nodes;
using XenoStore.Shopify;
using XenoStore.Shopify.Webhooks.Payloads;

namespace XenoStore.Tests.Shopify.Webhooks;

/// <summary>Bodies with a valid signature that cannot be understood.</summary>
public sealed class PayloadExceptionTests
{
    [Theory]
    [InlineData("id", "$.id")]
    [InlineData("updated_at", "$.updated_at")]
    [InlineData("currency", "$.currency")]
    [InlineData("line_items", "$.line_items")]
    public void What_we_need_and_do_not_get_is_named(string field, string path)
    {
        var thrown = Should.Throw<PayloadException>(() => Changed(o => o.Remove(field)));

        thrown.Path.ShouldBe(path);
        thrown.Message.ShouldBe($"{path} is missing");
    }

    [Fact]
    public void A_missing_part_of_a_line_is_named_with_its_index() =>
        Should.Throw<PayloadException>(() => Changed(o => o["line_items"]![1]!.AsObject().Remove("id"))).Path.ShouldBe("$.line_items[1].id");

    [Fact]
    public void A_bad_amount_deep_inside_is_named_with_its_indices() =>
        Should.Throw<PayloadException>(() => Changed(o => o["line_items"]![1]!["tax_lines"]![1]!["price"] = "1,50"))
            .Path.ShouldBe("$.line_items[1].tax_lines[1].price");

    [Fact]
    public void A_wrong_kind_of_value_is_named() =>
        Should.Throw<PayloadException>(() => Changed(o => o["line_items"]![0]!["quantity"] = new JsonArray())).Path.ShouldBe("$.line_items[0].quantity");

    [Fact]
    public void A_null_among_the_lines_is_named() =>
        Should.Throw<PayloadException>(() => Changed(o => o["line_items"]![1] = null)).Message.ShouldBe("$.line_items[1] is null");

    [Fact]
    public void An_amount_beyond_64_bits_is_refused() =>
        Should.Throw<PayloadException>(() => Changed(o => o["line_items"]![0]!["price"] = "99999999999999999999")).Path.ShouldBe("$.line_items[0].price");

    [Fact]
    public void An_id_with_a_fraction_is_refused() =>
        Should.Throw<PayloadException>(() => OrderPayload.Parse("""{"id":1.5}"""u8)).Path.ShouldBe("$.id");

    [Fact]
    public void A_body_cut_at_any_byte_is_refused_and_never_half_read()
    {
        var body = Sample.Read("order.rest.json").AsSpan().TrimEnd((byte)'\n').ToArray();

        for (var length = 0; length < body.Length; length++)
        {
            Should.Throw<PayloadException>(() => OrderPayload.Parse(body.AsSpan(0, length)), $"cut at {length}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"id\":1}{")]
    [InlineData("<html></html>")]
    public void What_is_no_object_is_refused(string body) =>
        Should.Throw<PayloadException>(() => OrderPayload.Parse(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void Nesting_beyond_the_limit_is_refused_not_followed()
    {
        var deep = Encoding.UTF8.GetBytes("{\"id\":1,\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}");

        Should.Throw<PayloadException>(() => OrderPayload.Parse(deep));
    }

    [Fact]
    public void The_reason_never_quotes_the_body()
    {
        var body = """{"id":"a-secret-of-the-buyer"}"""u8.ToArray();

        Should.Throw<PayloadException>(() => OrderPayload.Parse(body)).Message.ShouldNotContain("secret");
    }

    private static OrderSnapshot Changed(Action<JsonObject> change)
    {
        var order = JsonNode.Parse(Sample.Read("order.rest.json"))!.AsObject();
        change(order);
        return OrderPayload.Parse(Encoding.UTF8.GetBytes(order.ToJsonString()));
    }
}
