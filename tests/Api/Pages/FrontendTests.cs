using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using XenoStore.Api.Pages;
using XenoStore.Api.Problems;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Pages;

public sealed class FrontendTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        var dist = TestDataFolder.Create();
        Directory.CreateDirectory(Path.Combine(dist, "assets"));
        await File.WriteAllTextAsync(Path.Combine(dist, "index.html"), "<!doctype html><title>dashboard</title>");
        await File.WriteAllTextAsync(Path.Combine(dist, "assets", "app-1a2b.js"), "// built");
        Directory.CreateDirectory(Path.Combine(dist, ".vite"));
        await File.WriteAllTextAsync(Path.Combine(dist, ".vite", "manifest.json"), "{}");

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration["XENO_FRONTEND"] = dist;
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddProblems().AddFrontend();
        _app = builder.Build();
        _app.UseRouting();
        _app.UseFrontend();
        _app.UseUnroutedRequests();
        _app.MapGet("/api/orders", () => "orders");
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/orders")]
    [InlineData("/orders/5001")]
    public async Task Every_page_is_drawn_by_the_one_file(string path)
    {
        var answer = await _client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("dashboard");
    }

    [Fact]
    public async Task A_built_file_is_kept_for_ever() =>
        (await _client.GetAsync("/assets/app-1a2b.js")).Headers.CacheControl!.ToString().ShouldContain("immutable");

    [Fact]
    public async Task A_built_file_travels_compressed()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/assets/app-1a2b.js") { Headers = { { "Accept-Encoding", "gzip" } } };
        var answer = await _client.SendAsync(request);
        answer.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/webhooks/nothing")]
    [InlineData("/assets/gone-3c4d.js")]
    [InlineData("/favicon.png")]
    [InlineData("/.git/config")]
    [InlineData("/.vite/manifest.json")]
    [InlineData("/../secrets.txt")]
    [InlineData("/%2e%2e/secrets.txt")]
    public async Task What_is_no_page_is_not_answered_with_one(string path) => (await _client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_api_keeps_its_routes() => (await _client.GetStringAsync("/api/orders")).ShouldBe("orders");
}
