using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.Database.Embedded;
using XenoStore.Tests.Api.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Problems;

/// <summary>An API over a server of its own, which the test stops.</summary>
public sealed class DatabaseDownTests
{
    /// <summary>Answered out of memory, database or not.</summary>
    private static readonly string[] FromMemory = ["/api/dashboard/stats", "/api/tenants", "/api/sync", "/health/live", "/metrics"];

    [Fact]
    public async Task Without_its_database_every_route_says_503_and_when_to_come_back()
    {
        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = TestDataFolder.Create(), SharedBuffers = "32MB" }, CancellationToken.None);
        await using var api = await TestApi.StartAsync(server.ConnectionString);
        var merchant = await api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)));
        await server.DisposeAsync();

        foreach (var (method, path) in Routes(api))
        {
            var answer = await merchant.Client.SendAsync(Request(method, path), HttpCompletionOption.ResponseHeadersRead);
            if (!FromMemory.Contains(path) || !answer.IsSuccessStatusCode)
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, $"{method} {path}: {await answer.Content.ReadAsStringAsync()}");
                (await answer.Content.ReadAsStringAsync()).ShouldNotContain("Npgsql");
            }
        }

        var login = await api.Client.PostAsJsonAsync("/api/auth/login", new { email = merchant.Email, password = Merchant.Password });
        await login.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "unavailable");
        login.ShouldAskToWait();

        var delivery = new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow).ToJson()).SignedWith(merchant.Secret);
        var refused = await api.Client.SendAsync(delivery.ToRequest());
        await refused.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "unavailable");
        refused.ShouldAskToWait();

        (await api.Client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await api.Client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private static IEnumerable<(string Method, string Path)> Routes(TestApi api) =>
        from endpoint in api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let path = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && path is not ("/api/live" or "/api/auth/logout" or "/api/auth/switch")
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select (method, path.Replace("{id:long}", "1", StringComparison.Ordinal));

    private static HttpRequestMessage Request(string method, string path)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path.Contains("/events", StringComparison.Ordinal) ? path + "?measure=orders" : path);
        if (method == "POST")
        {
            request.Content = JsonContent.Create(new { shopifyDomain = Merchant.NewDomain(), accessToken = "shpat_0123456789" });
        }

        return request;
    }
}
