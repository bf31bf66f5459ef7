using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using XenoStore.Simulator.Hosting;

namespace XenoStore.Tests.Simulator.Hosting;

/// <summary>Every fault as a client meets it; after it, everything is as before.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Query = "query Orders { orders(first: 2) { pageInfo { hasNextPage endCursor } nodes { id email customer { firstName } } } }";

    private SimulatorClient _client = null!;

    public async Task InitializeAsync() => _client = await SimulatorClient.StartAsync(new SimulatorOptions { Shops = 1, Orders = 30, Bucket = 0 });

    public async Task DisposeAsync() => await _client.DisposeAsync();

    [Theory]
    [InlineData("http429", 429)]
    [InlineData("http500", 500)]
    [InlineData("http502", 502)]
    [InlineData("http503", 503)]
    [InlineData("unauthorized", 401)]
    [InlineData("frozen402", 402)]
    [InlineData("forbidden403", 403)]
    [InlineData("notFound404", 404)]
    [InlineData("locked423", 423)]
    [InlineData("redirect", 302)]
    public async Task A_status_is_answered_once_and_then_the_truth(string kind, int status)
    {
        await _client.SimAsync("fault", new { kind, count = 1 });

        using var struck = await _client.PostGraphAsync(Query);
        using var after = await _client.PostGraphAsync(Query);

        ((int)struck.StatusCode).ShouldBe(status);
        after.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Retry_after_is_a_decimal_number()
    {
        await _client.SimAsync("fault", new { kind = "http429", count = 1, retryAfter = "4.0" });
        using var struck = await _client.PostGraphAsync(Query);
        struck.Headers.NonValidated["Retry-After"].ToString().ShouldBe("4.0");
    }

    [Theory]
    [InlineData("throttled", "THROTTLED")]
    [InlineData("maxCost", "MAX_COST_EXCEEDED")]
    public async Task A_refusal_comes_with_status_200(string kind, string code)
    {
        await _client.SimAsync("fault", new { kind, count = 1 });
        (await _client.GraphAsync(Query)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }

    [Theory]
    [InlineData("truncate", 80)]
    [InlineData("emptyBody", 0)]
    [InlineData("html", null)]
    public async Task A_body_with_status_200_need_not_be_json(string kind, int? length)
    {
        await _client.SimAsync("fault", new { kind, count = 1, bytes = 80 });
        using var struck = await _client.PostGraphAsync(Query);

        struck.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await struck.Content.ReadAsByteArrayAsync();
        body.Length.ShouldBe(length ?? body.Length);
        Should.Throw<JsonException>(() => JsonDocument.Parse(body));
    }

    [Fact]
    public async Task A_reset_connection_is_no_answer()
    {
        await _client.SimAsync("fault", new { kind = "reset", count = 1 });
        await Should.ThrowAsync<HttpRequestException>(() => _client.PostGraphAsync(Query));
    }

    [Fact]
    public async Task A_timeout_is_no_answer_for_as_long_as_one_waits()
    {
        await _client.SimAsync("fault", new { kind = "timeout", op = "Waits" });
        using var waiting = new CancellationTokenSource();
        var call = _client.PostGraphAsync("query Waits { shop { id } }", cancellationToken: waiting.Token);

        (await _client.GraphAsync(Query)).TryGetProperty("data", out _).ShouldBeTrue();
        call.IsCompleted.ShouldBeFalse();
        await waiting.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_slow_answer_is_a_true_one()
    {
        await _client.SimAsync("fault", new { kind = "slow", count = 1, milliseconds = 20 });
        (await _client.GraphAsync(Query)).TryGetProperty("data", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Access_denied_leaves_the_data_that_is_allowed()
    {
        await _client.SimAsync("fault", new { kind = "accessDenied", count = 1 });
        var answer = await _client.GraphAsync(Query);

        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("ACCESS_DENIED");
        answer.GetProperty("errors")[0].GetProperty("path")[0].GetString().ShouldBe("orders");
        var order = answer.GetProperty("data").GetProperty("orders").GetProperty("nodes")[0];
        order.GetProperty("id").GetString().ShouldNotBeNull();
        order.GetProperty("email").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_looping_cursor_never_ends()
    {
        await _client.SimAsync("fault", new { kind = "cursorLoop", count = 1 });
        var page = (await _client.GraphAsync(Query.Replace("first: 2", "first: 250"))).GetProperty("data").GetProperty("orders").GetProperty("pageInfo");
        page.GetProperty("hasNextPage").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_search_warning_stands_beside_the_data()
    {
        await _client.SimAsync("fault", new { kind = "searchWarning", count = 1 });
        (await _client.GraphAsync(Query)).GetProperty("extensions").GetProperty("search").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Another_version_may_have_answered()
    {
        await _client.SimAsync("fault", new { kind = "wrongVersionHeader", count = 1 });
        using var struck = await _client.PostGraphAsync(Query);
        using var after = await _client.PostGraphAsync(Query);
        struck.Headers.GetValues("X-Shopify-API-Version").Single().ShouldBe("2026-01");
        after.Headers.GetValues("X-Shopify-API-Version").Single().ShouldBe("2026-10");
    }

    [Fact]
    public async Task A_fault_strikes_only_its_operation_and_shop_and_only_after_letting_some_pass()
    {
        await _client.SimAsync("fault", new { kind = "http500", op = "Orders", shop = "demo-usd", after = 1 });
        await _client.SimAsync("fault", new { kind = "http500", shop = "another" });

        (await StatusAsync("query Others { shop { id } }")).ShouldBe(200);
        (await StatusAsync(Query)).ShouldBe(200);
        (await StatusAsync(Query)).ShouldBe(500);
        (await StatusAsync(Query)).ShouldBe(500);
        using var cleared = await _client.Http.DeleteAsync("_sim/fault");
        (await StatusAsync(Query)).ShouldBe(200);
    }

    [Fact]
    public async Task Calls_are_counted_by_shop_and_operation()
    {
        await _client.GraphAsync(Query);
        await _client.GraphAsync(Query);
        var stats = await _client.Http.GetFromJsonAsync<JsonElement>("_sim/stats");
        stats.GetProperty("demo-usd.myshopify.com").GetProperty("Orders").GetInt32().ShouldBe(2);
    }

    private async Task<int> StatusAsync(string query)
    {
        using var response = await _client.PostGraphAsync(query);
        return (int)response.StatusCode;
    }
}
