using System.Text.Json;

namespace XenoStore.Api.Json;

/// <summary>Enum values as the wire spells them: Shopify's lower-case words, <c>partially_refunded</c>.</summary>
internal static class Words
{
    internal static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
