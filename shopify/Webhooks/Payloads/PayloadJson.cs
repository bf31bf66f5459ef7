using System.Text.Json.Serialization;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>
/// How REST-shaped bodies are read: unknown fields skipped, numbers also as strings, at most 32 levels deep. Source-generated, so that
/// a cold process reads its first webhook as fast as its thousandth.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 32,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(TextConverter), typeof(UtcConverter)])]
[JsonSerializable(typeof(OrderJson))]
[JsonSerializable(typeof(RefundJson))]
[JsonSerializable(typeof(RecordJson))]
[JsonSerializable(typeof(OrderEditedJson))]
[JsonSerializable(typeof(CustomerJson))]
[JsonSerializable(typeof(CustomerRequestJson))]
[JsonSerializable(typeof(ProductJson))]
[JsonSerializable(typeof(ShopJson))]
internal sealed partial class PayloadJson : JsonSerializerContext;
