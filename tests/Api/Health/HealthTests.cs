using System.Net;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Health;

public sealed class HealthTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task A_well_host_says_so(string path, string status)
    {
        var answer = await _api.Client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.JsonAsync()).GetProperty("status").GetString().ShouldBe(status);
    }

    [Fact]
    public async Task Metrics_count_webhooks_by_outcome_and_never_name_a_shop()
    {
        var merchant = await _api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow));
        var text = await _api.Client.GetStringAsync("/metrics");
        text.ShouldContain("xenostore_api_webhooks");
        text.ShouldContain("outcome=\"applied\"");
        text.ShouldNotContain(merchant.Domain);
        text.ShouldNotContain("tenant=");
        text.ShouldNotContain("tenant_id");
    }
}
