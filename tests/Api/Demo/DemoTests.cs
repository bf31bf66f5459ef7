using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using XenoStore.Api.Auth;
using XenoStore.Api.Demo;
using XenoStore.Api.Problems;
using XenoStore.Tests.Api.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Demo;

public sealed class DemoTests : IAsyncLifetime, IDisposable
{
    private readonly string _file = Path.Combine(TestDataFolder.Create(), "demo.json");
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration["XENO_DEMO"] = _file;
        builder.Configuration["Limits:LoginsPerAddress"] = "5";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddProblems().AddDemo().AddSingleton(TimeProvider.System).AddSingleton<AttemptLimits>();
        builder.Services.AddOptions<LimitOptions>().BindConfiguration("Limits");
        _app = builder.Build();
        _app.MapDemo();
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task The_login_is_handed_out_as_soon_as_the_demo_has_a_shop()
    {
        await (await GetAsync()).ShouldBeProblemAsync(HttpStatusCode.NotFound);
        await File.WriteAllTextAsync(_file, """{"email":"demo@example.com","password":"on disk first","shops":[]}""");
        await (await GetAsync()).ShouldBeProblemAsync(HttpStatusCode.NotFound);
        await File.WriteAllTextAsync(_file, """{"email":"demo@example.com","password":"kettle","shops":[{"tenantId":1}],"url":"http://127.0.0.1"}""");
        var answer = await GetAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("""{"email":"demo@example.com","password":"kettle"}""");
    }

    [Fact]
    public async Task A_file_that_is_being_written_is_no_login_yet()
    {
        await File.WriteAllTextAsync(_file, """{"email":"demo@exa""");
        await (await GetAsync()).ShouldBeProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_how_long_to_wait()
    {
        for (var time = 1; time <= 5; time++)
        {
            (await GetAsync()).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var answer = await GetAsync();
        await answer.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        answer.ShouldAskToWait();
    }

    [Fact]
    public async Task A_server_that_was_not_told_of_a_demo_has_none() =>
        await (await (await TestApi.SharedAsync()).Client.GetAsync("/api/demo")).ShouldBeProblemAsync(HttpStatusCode.NotFound);

    private Task<HttpResponseMessage> GetAsync() => _client.GetAsync("/api/demo");
}
