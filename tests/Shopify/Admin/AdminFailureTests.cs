using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using XenoStore.Shopify;
using XenoStore.Shopify.Admin;

namespace XenoStore.Tests.Shopify.Admin;

/// <summary>Every way in which the Admin API gives no answer, and what it is called.</summary>
public sealed class AdminFailureTests : IAsyncLifetime
{
    private const string ShopAnswer = """
        {"data":{"shop":{"name":"N","myshopifyDomain":"northwind.myshopify.com","currencyCode":"USD","ianaTimezone":"America/New_York","plan":null},
        "currentAppInstallation":{"accessScopes":[{"handle":"read_orders"}]}}}
        """;

    private StubShopify _shopify = null!;

    public async Task InitializeAsync() => _shopify = await StubShopify.StartAsync();

    public async Task DisposeAsync() => await _shopify.DisposeAsync();

    [Fact]
    public async Task A_throttled_query_says_how_long_to_wait_and_is_not_repeated()
    {
        _shopify.Answer("""
            {"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],
             "extensions":{"cost":{"requestedQueryCost":431,"actualQueryCost":null,
             "throttleStatus":{"maximumAvailable":2000.0,"currentlyAvailable":131,"restoreRate":100.0}}}}
            """);

        var throttled = (await Failure()).ShouldBeOfType<AdminFailure.Throttled>();

        throttled.Wait.ShouldBe(TimeSpan.FromSeconds(3));
        throttled.Cost.ShouldBe(new QueryCost(431, 0, new ThrottleStatus(2000, 131, 100)));
        _shopify.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_query_too_costly_names_both_costs_and_is_not_repeated()
    {
        _shopify.Answer("""{"errors":[{"message":"Query cost is 1293","extensions":{"code":"MAX_COST_EXCEEDED","cost":1293,"maxCost":1000}}]}""");

        (await Failure()).ShouldBe(new AdminFailure.TooCostly(1293, 1000));
        _shopify.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(401, typeof(AdminFailure.TokenRefused))]
    [InlineData(402, typeof(AdminFailure.ShopFrozen))]
    [InlineData(423, typeof(AdminFailure.ShopFrozen))]
    [InlineData(403, typeof(AdminFailure.AccessForbidden))]
    [InlineData(404, typeof(AdminFailure.ShopNotFound))]
    [InlineData(400, typeof(AdminFailure.Rejected))]
    [InlineData(430, typeof(AdminFailure.Rejected))]
    public async Task A_status_has_its_name_and_is_not_repeated(int status, Type failure)
    {
        _shopify.Answer("""{"errors":"[API] a string, not a list"}""", status);

        (await Failure()).ShouldBeOfType(failure);
        _shopify.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("4.0", 4000)]
    [InlineData("0.25", 250)]
    [InlineData("2", 2000)]
    [InlineData("99999999", 3_600_000)]
    [InlineData("soon", 2000)]
    [InlineData(null, 2000)]
    public async Task Too_many_requests_says_how_long_to_wait_also_with_a_fraction(string? retryAfter, int milliseconds)
    {
        _shopify.Answer("""{"errors":"Exceeded 4 calls per second"}""", 429, retryAfter is null ? [] : [("retry-after", retryAfter)]);

        (await Failure()).ShouldBe(new AdminFailure.RateLimited(TimeSpan.FromMilliseconds(milliseconds)));
        _shopify.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task Server_trouble_is_tried_three_times_in_all(int status)
    {
        _shopify.Answer("<html>oops</html>", status);

        (await Failure()).ShouldBe(new AdminFailure.ServerTrouble(status));
        _shopify.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Trouble_that_passes_is_not_noticed()
    {
        _shopify.Answer("", 503).Answer(Cut).Answer(ShopAnswer);

        (await _shopify.Client().ShopAsync(StubShopify.Shop, default)).Failure.ShouldBeNull();
        _shopify.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_internal_error_inside_a_200_is_server_trouble_even_beside_data()
    {
        _shopify.Answer("""{"data":{"shop":null},"errors":[{"message":"Internal error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""");

        (await Failure()).ShouldBeOfType<AdminFailure.ServerTrouble>();
    }

    [Fact]
    public async Task Silence_ends_with_the_attempts_deadline()
    {
        _shopify.Answer(h => Task.Delay(Timeout.Infinite, h.RequestAborted));

        (await Failure(o => (o.AttemptTimeout, o.Retries) = (TimeSpan.FromMilliseconds(200), 0)))
            .ShouldBe(new AdminFailure.TimedOut(TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public async Task A_body_that_drips_ends_with_the_attempts_deadline_too()
    {
        _shopify.Answer(async h =>
        {
            while (true)
            {
                await h.Response.WriteAsync(" ", h.RequestAborted);
                await h.Response.Body.FlushAsync(h.RequestAborted);
                await Task.Delay(20, h.RequestAborted);
            }
        });

        (await Failure(o => (o.AttemptTimeout, o.Retries) = (TimeSpan.FromMilliseconds(200), 0))).ShouldBeOfType<AdminFailure.TimedOut>();
    }

    [Fact]
    public async Task All_attempts_together_have_a_deadline()
    {
        _shopify.Answer("", 503);

        (await Failure(o => (o.TotalTimeout, o.RetryDelay, o.Retries) = (TimeSpan.FromMilliseconds(200), TimeSpan.FromHours(1), 5)))
            .ShouldBe(new AdminFailure.TimedOut(TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public async Task A_caller_that_gives_up_gets_its_cancellation()
    {
        using var cancel = new CancellationTokenSource();
        _shopify.Answer(async h =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, h.RequestAborted);
        });

        await Should.ThrowAsync<OperationCanceledException>(() => _shopify.Client().ShopAsync(StubShopify.Shop, cancel.Token));
    }

    [Fact]
    public async Task A_closed_port_is_unreachable()
    {
        var client = _shopify.Client(o => o.AdminUrl = "http://127.0.0.1:9");

        (await client.ShopAsync(StubShopify.Shop, default)).Failure.ShouldBeOfType<AdminFailure.Unreachable>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<!doctype html><title>Shopify</title>")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{}""")]
    [InlineData("""{"data":{"shop":7}}""")]
    [InlineData("""{"data":{"shop":{"name":"N"}}}""")]
    [InlineData("""{"data":{"shop":{"name":"N","myshopifyDomain":"evil.com","currencyCode":"USD","ianaTimezone":"Z"}}}""")]
    [InlineData("""{"errors":[7]}""")]
    public async Task A_200_that_is_no_answer_is_unreadable(string body)
    {
        _shopify.Answer(body);

        (await Failure()).ShouldBeOfType<AdminFailure.Unreadable>();
    }

    [Fact]
    public async Task An_answer_cut_at_any_64th_byte_is_unreadable_and_never_half_used()
    {
        for (var length = 0; length < ShopAnswer.Length - 2; length += 64)
        {
            _shopify.Answer(ShopAnswer[..length]);
            (await Failure(o => o.Retries = 0)).ShouldBeOfType<AdminFailure.Unreadable>($"cut at {length}");
        }
    }

    [Fact]
    public async Task A_connection_cut_inside_the_body_is_unreadable()
    {
        using var server = new BrokenOffServer();
        var served = server.AnswerOnceAsync(ShopAnswer[..40]);

        (await Failure(o => (o.AdminUrl, o.Retries) = (server.Address, 0))).ShouldBeOfType<AdminFailure.Unreadable>();
        await served;
    }

    [Fact]
    public async Task A_body_that_is_not_compressed_as_it_says_is_unreadable()
    {
        _shopify.Answer(ShopAnswer, 200, ("Content-Encoding", "gzip"));

        (await Failure()).ShouldBeOfType<AdminFailure.Unreadable>();
    }

    [Fact]
    public async Task A_compressed_answer_is_read()
    {
        _shopify.Answer(async h =>
        {
            h.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(h.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(ShopAnswer));
        });

        (await _shopify.Client().ShopAsync(StubShopify.Shop, default)).Failure.ShouldBeNull();
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_so_the_token_goes_nowhere_else(int status)
    {
        await using var elsewhere = await StubShopify.StartAsync();
        elsewhere.Answer(ShopAnswer);
        _shopify.Answer("", status, ("Location", elsewhere.Address.ToString()));

        (await Failure()).ShouldBe(new AdminFailure.Redirected(status));
        elsewhere.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_in_another_API_version_is_refused()
    {
        _shopify.Answer(ShopAnswer, 200, ("X-Shopify-API-Version", "2027-01"));

        (await Failure()).ShouldBe(new AdminFailure.WrongApiVersion("2026-10", "2027-01"));
    }

    [Fact]
    public async Task A_misunderstood_search_is_a_failure_though_rows_came()
    {
        _shopify.Answer(Encoding.UTF8.GetString(Sample.Read("search_warning.json")));

        var result = await _shopify.Client().OrdersPageAsync(StubShopify.Shop, null, DateTimeOffset.UnixEpoch, 50, default);

        result.Failure.ShouldBeOfType<AdminFailure.SearchWarned>().Warnings.ShouldBe(["00: Invalid search field for this query."]);
    }

    [Fact]
    public async Task A_cursor_that_Shopify_no_longer_knows_has_its_own_name()
    {
        _shopify.Answer("""{"errors":[{"message":"Invalid cursor for current pagination sort.","extensions":{"code":"BAD_REQUEST"}}]}""");

        var result = await _shopify.Client().OrdersPageAsync(StubShopify.Shop, "old", null, 50, default);

        result.Failure.ShouldBeOfType<AdminFailure.CursorRefused>();
    }

    [Theory]
    [InlineData("""{"errors":[{"message":"Field 'nmae' doesn't exist","extensions":{"code":"undefinedField"}}]}""")]
    [InlineData("""{"errors":"something else"}""")]
    [InlineData("""{"data":{"shop":null},"errors":[{"message":"no","path":["shop"]}]}""")]
    public async Task Any_other_error_means_the_query_was_rejected(string body)
    {
        _shopify.Answer(body);

        (await Failure()).ShouldBeOfType<AdminFailure.Rejected>();
    }

    [Fact]
    public async Task An_inactive_shop_is_frozen()
    {
        _shopify.Answer("""{"errors":[{"message":"Shop is inactive","extensions":{"code":"SHOP_INACTIVE"}}]}""");

        (await Failure()).ShouldBeOfType<AdminFailure.ShopFrozen>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("shpat\r\nX-Evil: 1")]
    [InlineData("shpät")]
    public async Task A_token_that_no_header_can_carry_is_refused_without_a_call(string token)
    {
        (await _shopify.Client().ShopAsync(StubShopify.Shop with { AccessToken = token }, default)).Failure.ShouldBeOfType<AdminFailure.TokenRefused>();

        _shopify.Requests.ShouldBeEmpty();
    }

    private static async Task Cut(HttpContext http)
    {
        http.Response.ContentLength = ShopAnswer.Length;
        await http.Response.WriteAsync(ShopAnswer[..40]);
        await http.Response.Body.FlushAsync();
        http.Abort();
    }

    private async Task<AdminFailure?> Failure(Action<ShopifyOptions>? change = null) =>
        (await _shopify.Client(change).ShopAsync(StubShopify.Shop, default)).Failure;
}
