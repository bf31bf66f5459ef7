using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Tenants;

/// <summary>Tenant A on every route that there is, with everything of tenant B's that a request can name (faults.md A1, A2).</summary>
public sealed class TenantBoundaryTests : IAsyncLifetime
{
    private const string Canary = "CanaryOfTenantB";

    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Nothing_of_another_tenant_is_ever_answered()
    {
        var (a, b) = (await _api.RegisterAsync("secret-of-tenant-a"), await _api.RegisterAsync("secret-of-tenant-b"));
        var order = await FillAsync(b);
        (await b.GetAsync($"/api/orders/{order}")).ToString().ShouldContain(Canary);

        foreach (var (method, path) in Routes())
        {
            foreach (var attempt in Attempts(method, path, order, b))
            {
                using var answer = await a.Client.SendAsync(attempt, HttpCompletionOption.ResponseHeadersRead);
                if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
                {
                    continue;
                }

                var text = await answer.Content.ReadAsStringAsync();
                text.ShouldNotContain(Canary, customMessage: $"{attempt.Method} {attempt.RequestUri}");
                text.ShouldNotContain(b.Domain);
                text.ShouldNotContain(b.Email);
                text.ShouldNotContain(order.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        (await b.GetAsync($"/api/orders/{order}")).ToString().ShouldContain(Canary);
    }

    [Fact]
    public async Task Anothers_id_is_answered_like_one_that_does_not_exist()
    {
        var (a, b) = (await _api.RegisterAsync(), await _api.RegisterAsync());
        var order = await FillAsync(b);
        foreach (var (method, path) in Routes().Where(route => route.Path.Contains('{')))
        {
            var (foreign, missing) = (await AskAsync(a, method, path, order), await AskAsync(a, method, path, 999_999_999_999));
            foreign.ShouldBe(missing, $"{method} {path}");
            foreign.ShouldStartWith("NotFound");
        }
    }

    [Theory]
    [InlineData("X-Tenant-Id")]
    [InlineData("X-Shopify-Shop-Domain")]
    public async Task No_header_names_another_tenant(string header)
    {
        var (a, b) = (await _api.RegisterAsync(), await _api.RegisterAsync());
        a.Client.DefaultRequestHeaders.Add(header, header == "X-Tenant-Id" ? b.TenantId.ToString(System.Globalization.CultureInfo.InvariantCulture) : b.Domain);
        (await a.GetAsync($"/api/tenants?tenantId={b.TenantId}&tenant={b.Domain}")).GetProperty("current").GetInt32().ShouldBe(a.TenantId);
    }

    /// <summary>An order and a dead letter; returns the order's id.</summary>
    private async Task<long> FillAsync(Merchant merchant)
    {
        var order = OrderBody.New(DateTimeOffset.UtcNow);
        var json = order.ToJson().Replace("Kettle", Canary, StringComparison.Ordinal);
        (await _api.Client.SendAsync(new SignedDelivery(merchant.Domain, "orders/create", json).SignedWith(merchant.Secret).ToRequest())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _api.Client.SendAsync(new SignedDelivery(merchant.Domain, "orders/create", "{}").SignedWith(merchant.Secret).ToRequest())).StatusCode.ShouldBe(HttpStatusCode.OK);
        return order.Id;
    }

    private IEnumerable<(string Method, string Path)> Routes() =>
        from endpoint in _api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let path = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        where path.StartsWith("/api/", StringComparison.Ordinal) && path is not ("/api/auth/logout" or "/api/auth/register" or "/api/auth/login")
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select (method, path);

    /// <summary>Ids of B in the path, the query and the body; B's words as the search.</summary>
    private static IEnumerable<HttpRequestMessage> Attempts(string method, string path, long order, Merchant b)
    {
        string[] ids = [order.ToString(System.Globalization.CultureInfo.InvariantCulture), "1", "2", "3"];
        foreach (var id in path.Contains('{') ? ids : ids[..1])
        {
            var target = path.Replace("{id:long}", id, StringComparison.Ordinal);
            yield return With(method, $"{target}?search={Canary}&customerId=1&productId=77&tenantId={b.TenantId}&measure=netSales&limit=200", b);
            yield return With(method, $"{target}?measure=orders&tenant={b.Domain}&shop={b.Domain}", b);
        }
    }

    private static HttpRequestMessage With(string method, string target, Merchant b)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), target);
        if (method == "POST")
        {
            request.Content = JsonContent.Create(new { tenantId = b.TenantId, shopifyDomain = b.Domain, accessToken = "shpat_0123456789", email = b.Email, refreshToken = "x" });
        }

        return request;
    }

    private static async Task<string> AskAsync(Merchant merchant, string method, string path, long id)
    {
        var target = path.Replace("{id:long}", id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var answer = await merchant.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), target));
        var properties = (await answer.JsonAsync()).EnumerateObject().Where(property => property.Name != "traceId");
        return $"{answer.StatusCode} {string.Join(',', properties)}";
    }
}
