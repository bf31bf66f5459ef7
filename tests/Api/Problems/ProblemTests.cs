using System.Net;
using System.Net.Http.Headers;
using System.Text;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Problems;

public sealed class ProblemTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("GET", "/api/nothing/here", HttpStatusCode.NotFound)]
    [InlineData("GET", "/.git/config", HttpStatusCode.NotFound)]
    [InlineData("GET", "/swagger", HttpStatusCode.NotFound)]
    [InlineData("GET", "/webhooks/shopify", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/orders", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "/api/orders", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/orders", HttpStatusCode.Unauthorized)]
    public async Task Whatever_is_refused_is_a_problem(string method, string path, HttpStatusCode status) =>
        await (await _api.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path))).ShouldBeProblemAsync(status);

    [Theory]
    [InlineData("{\"email\":", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("email=a", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_body_that_cannot_be_read_is_a_problem_that_does_not_repeat_it(string body, string type, HttpStatusCode status)
    {
        var content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(type));
        var answer = await _api.Client.PostAsync("/api/auth/login", content);
        var problem = await answer.ShouldBeProblemAsync(status);
        problem.ToString().ShouldNotContain(" at XenoStore");
        problem.ToString().ShouldNotContain("Exception");
    }

    [Fact]
    public async Task A_body_over_a_megabyte_is_413()
    {
        var content = new StringContent(new string(' ', (1024 * 1024) + 1), Encoding.UTF8, "application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/auth/login") { Content = content };
        request.Headers.ExpectContinue = true;
        (await _api.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_client_that_accepts_something_else_still_gets_the_problem()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/live");
        request.Headers.Accept.ParseAdd("text/event-stream");
        await (await _api.Client.SendAsync(request)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/api/orders")]
    [InlineData("/health/live")]
    [InlineData("/nothing/here")]
    [InlineData("/docs/")]
    [InlineData("/openapi/v1.json")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        var answer = await _api.Client.GetAsync(path);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("object-src 'none'");
        policy.ShouldContain("base-uri 'none'");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Scripts_and_styles_inside_a_page_are_let_run_in_the_documentation_only()
    {
        (await PolicyAsync("/")).ShouldNotContain("unsafe");
        (await PolicyAsync("/docs/")).ShouldContain("unsafe-inline");

        async Task<string> PolicyAsync(string path) => (await _api.Client.GetAsync(path)).Headers.GetValues("Content-Security-Policy").Single();
    }

    [Fact]
    public async Task No_other_origin_may_read()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/tenants");
        request.Headers.Add("Origin", "https://evil.example");
        (await _api.Client.SendAsync(request)).Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }
}
