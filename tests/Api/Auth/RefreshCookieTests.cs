using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using XenoStore.Api.Auth;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Auth;

public sealed class RefreshCookieTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_cookie_is_out_of_reach_for_scripts_other_sites_and_other_paths_and_lasts_as_long_as_the_session()
    {
        var (browser, _) = await SignedInAsync();
        var attributes = browser.SetCookie.Split("; ").Skip(1).ToDictionary(part => part.Split('=')[0], part => part.Split('=')[^1]);
        attributes.Keys.Order().ShouldBe(["expires", "httponly", "path", "samesite"]);
        (attributes["path"], attributes["samesite"]).ShouldBe(("/api/auth", "strict"));
        (DateTimeOffset.Parse(attributes["expires"]) - DateTimeOffset.UtcNow).ShouldBeInRange(TimeSpan.FromDays(29), TimeSpan.FromDays(30));
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public void The_cookie_stays_on_encrypted_connections_where_there_is_one(string scheme, bool secure)
    {
        var context = new DefaultHttpContext { Request = { Scheme = scheme } };
        RefreshCookie.Set(context, new TokenPair(new AccessToken("access", DateTimeOffset.UtcNow), "refresh", DateTimeOffset.UtcNow.AddDays(1)));
        context.Response.Headers.SetCookie.ToString().Contains("; secure", StringComparison.Ordinal).ShouldBe(secure);
    }

    [Fact]
    public async Task Registering_signs_the_browser_in()
    {
        var request = new
        {
            email = Merchant.NewEmail(), password = Merchant.Password, shopName = "Northwind", shopifyDomain = Merchant.NewDomain(),
            accessToken = "shpat_0123456789abcdef",
        };
        var answer = await _api.Client.PostAsJsonAsync("/api/auth/register", request);
        var token = (await answer.JsonAsync()).GetProperty("refreshToken").GetString();
        answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith($"xeno_refresh={token}; ");
    }

    [Fact]
    public async Task A_page_refreshes_again_and_again_without_a_body()
    {
        var (browser, merchant) = await SignedInAsync();
        for (var time = 1; time <= 3; time++)
        {
            var before = browser.Cookie;
            var answer = await browser.RefreshAsync(("Sec-Fetch-Site", "same-origin"));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            browser.Cookie.ShouldNotBe(before);
            merchant.Bear(await TokenAsync(answer));
            await merchant.GetAsync("/api/tenants");
        }
    }

    [Fact]
    public async Task Tabs_that_refresh_at_once_all_stay_signed_in()
    {
        var (browser, merchant) = await SignedInAsync();
        var cookie = browser.Cookie;
        var tabs = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => new Browser(_api) { Cookie = cookie }).Select(RefreshedAsync));
        tabs.Select(tab => tab.Browser.Cookie).Distinct().ShouldHaveSingleItem().ShouldNotBe(cookie);
        foreach (var (tab, token) in tabs)
        {
            merchant.Bear(token);
            await merchant.GetAsync("/api/tenants");
            browser.Cookie = tab.Cookie;
        }

        (await browser.RefreshAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_grace_of_tabs_is_not_given_to_a_token_in_a_body()
    {
        var (browser, merchant) = await SignedInAsync();
        var spent = browser.Cookie;
        var (_, token) = await RefreshedAsync(browser);
        var replay = await _api.Client.PostAsJsonAsync("/api/auth/refresh", new { refreshToken = spent });
        await replay.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");

        (await browser.RefreshAsync()).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        merchant.Bear(token);
        (await merchant.Client.GetAsync("/api/tenants")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_page_elsewhere_cannot_spend_the_cookie(string header, string value)
    {
        var (browser, _) = await SignedInAsync();
        var before = browser.Cookie;
        await (await browser.RefreshAsync((header, value))).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "other-origin");
        browser.Cookie.ShouldBe(before);
        (await browser.RefreshAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_elsewhere_cannot_sign_the_browser_in()
    {
        var form = new FormUrlEncodedContent([new("email", "a@example.com"), new("password", Merchant.Password)]);
        var answer = await _api.Client.PostAsync("/api/auth/login", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Logging_out_takes_the_cookie_away_and_its_token_counts_no_more()
    {
        var (browser, _) = await SignedInAsync();
        var (_, token) = await RefreshedAsync(browser);
        var last = browser.Cookie;
        (await browser.LogOutAsync(token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        browser.SetCookie.ShouldStartWith("xeno_refresh=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/api/auth");

        browser.Cookie = last;
        await (await browser.RefreshAsync()).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task Without_body_and_cookie_nobody_is_signed_in() =>
        await (await new Browser(_api).RefreshAsync()).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");

    private static async Task<(Browser Browser, string Token)> RefreshedAsync(Browser browser) => (browser, await TokenAsync(await browser.RefreshAsync()));

    private static async Task<string> TokenAsync(HttpResponseMessage answer) => (await answer.JsonAsync()).GetProperty("token").GetString()!;

    private async Task<(Browser Browser, Merchant Merchant)> SignedInAsync()
    {
        var (browser, merchant) = (new Browser(_api), await _api.RegisterAsync());
        (await browser.LogInAsync(merchant)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return (browser, merchant);
    }
}
