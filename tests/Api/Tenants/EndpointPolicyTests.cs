using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Tenants;

public sealed class EndpointPolicyTests : IAsyncLifetime
{
    /// <summary>What anybody may ask. Whoever adds a line here opens a door.</summary>
    private static readonly string[] Open =
    [
        "/api/auth/login", "/api/auth/refresh", "/api/auth/register", "/api/demo", "/health/live", "/health/ready", "/metrics", "/webhooks/shopify",
    ];

    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Every_endpoint_requires_a_session_or_is_on_the_list()
    {
        var open = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Path)
            .Where(path => !path.StartsWith("/docs", StringComparison.Ordinal) && !path.StartsWith("/openapi", StringComparison.Ordinal));
        open.Order().ShouldBe(Open);
        Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .ShouldAllBe(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() != null);
    }

    [Fact]
    public async Task Without_a_session_every_other_endpoint_answers_401()
    {
        foreach (var endpoint in Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)
            {
                var request = new HttpRequestMessage(new HttpMethod(method), Path(endpoint).Replace("{id:long}", "1", StringComparison.Ordinal));
                await (await _api.Client.SendAsync(request)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
            }
        }
    }

    [Fact]
    public void Every_endpoint_has_a_name_and_a_summary() => Endpoints()
        .Where(endpoint => Path(endpoint).StartsWith("/api/", StringComparison.Ordinal))
        .ShouldAllBe(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>() != null
            && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IEndpointSummaryMetadata>() != null);

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private IEnumerable<RouteEndpoint> Endpoints() =>
        _api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}
