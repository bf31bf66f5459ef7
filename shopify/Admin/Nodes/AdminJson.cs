using System.Text.Json.Serialization;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>How the Admin API's answers are read: unknown fields and enum words are skipped, numbers may be strings.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(TextConverter), typeof(UtcConverter)])]
[JsonSerializable(typeof(Reply<ShopData>))]
[JsonSerializable(typeof(Reply<CountsData>))]
[JsonSerializable(typeof(Reply<OrdersData>))]
[JsonSerializable(typeof(Reply<OrderData>))]
[JsonSerializable(typeof(Reply<RefundData>))]
[JsonSerializable(typeof(Reply<CustomersData>))]
[JsonSerializable(typeof(Reply<ProductsData>))]
[JsonSerializable(typeof(Reply<OrderIdsData>))]
[JsonSerializable(typeof(Reply<EventsData>))]
[JsonSerializable(typeof(Reply<WebhookSubscriptionsData>))]
[JsonSerializable(typeof(Reply<WebhookSubscribeData>))]
[JsonSerializable(typeof(ReplyError[]))]
internal sealed partial class AdminJson : JsonSerializerContext;
