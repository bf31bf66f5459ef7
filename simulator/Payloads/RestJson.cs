using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.GraphQL;

namespace XenoStore.Simulator.Payloads;

/// <summary>Writes REST-shaped JSON: snake case, money as text with all decimals, instants in the shop's own offset.</summary>
internal sealed class RestJson(Shop shop, Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Shop Shop => shop;

    public Currency Currency => shop.Profile.Currency;

    /// <summary>A whole document.</summary>
    public static ReadOnlyMemory<byte> Document(Shop shop, Action<RestJson> fields)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            fields(new RestJson(shop, json));
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    public RestJson Text(string name, string? value)
    {
        json.WriteString(name, value);
        return this;
    }

    public RestJson Number(string name, long? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }

        return this;
    }

    public RestJson Decimal(string name, decimal value)
    {
        json.WriteNumber(name, value);
        return this;
    }

    public RestJson Flag(string name, bool value)
    {
        json.WriteBoolean(name, value);
        return this;
    }

    public RestJson Null(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            json.WriteNull(name);
        }

        return this;
    }

    public RestJson Time(string name, DateTimeOffset? at) => Text(
        name,
        at is { } instant
            ? TimeZoneInfo.ConvertTime(instant, shop.Profile.TimeZone).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : null);

    /// <summary>An amount in the shop's currency as text.</summary>
    public RestJson Money(string name, long minor) => Text(name, Currency.RestText(minor));

    /// <summary>An amount as <c>name</c> and as <c>name_set</c>.</summary>
    public RestJson MoneyAndSet(string name, long minor, Order order) => Money(name, minor).Set(name + "_set", minor, order);

    public RestJson Set(string name, long minor, Order order)
    {
        var bag = MoneyBag.Of(minor, order, shop);
        return Object(name, set => set
            .Object("shop_money", m => m.Amount(bag.ShopMoney))
            .Object("presentment_money", m => m.Amount(bag.PresentmentMoney)));
    }

    /// <summary>Numeric id and global id of a record.</summary>
    public RestJson Ids(string type, long id) => Number("id", id).Text("admin_graphql_api_id", Gid.Of(type, id));

    public RestJson Object(string name, Action<RestJson> fields)
    {
        json.WriteStartObject(name);
        fields(this);
        json.WriteEndObject();
        return this;
    }

    public RestJson Array<T>(string name, IEnumerable<T> items, Action<T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return this;
    }

    public RestJson Empty(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            json.WriteStartArray(name);
            json.WriteEndArray();
        }

        return this;
    }

    public RestJson Texts(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        return this;
    }

    private void Amount(Money money) => Text("amount", money.Currency.RestText(money.Minor)).Text("currency_code", money.Currency.Code);
}
