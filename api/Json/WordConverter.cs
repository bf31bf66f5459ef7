using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenoStore.Api.Json;

/// <summary>Writes an enum as Shopify's lower-case word (<c>partially_refunded</c>), never as a number.</summary>
internal sealed class WordConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
