using System.Text;
using System.Text.Json.Nodes;

namespace XenoStore.Shopify.Admin;

/// <summary>The HTTP request of a query.</summary>
internal static class AdminRequest
{
    private const string TokenHeader = "X-Shopify-Access-Token";

    /// <summary>Whether a header can hold the token; one that cannot was never given out by Shopify.</summary>
    internal static bool CanCarry(string accessToken) => accessToken.Length > 0 && accessToken.All(c => c is > ' ' and <= '~');

    internal static HttpRequestMessage Create(ShopifyOptions options, ShopCredentials shop, AdminDocument document, JsonObject? variables)
    {
        var address = options.AdminUrl.Replace("{shop}", shop.Domain.Value, StringComparison.Ordinal).TrimEnd('/');
        var body = new JsonObject { ["query"] = document.Text, ["variables"] = variables?.DeepClone() };
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{address}/admin/api/{options.ApiVersion}/graphql.json"))
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(TokenHeader, shop.AccessToken);
        request.Headers.Add("Accept", "application/json");
        return request;
    }
}
