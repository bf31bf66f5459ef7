using System.Net;
using System.Net.Http.Json;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Auth;

public sealed class SessionTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_refresh_token_is_exchanged_for_a_pair_that_works()
    {
        var merchant = await _api.RegisterAsync();
        var body = await (await RefreshAsync(merchant.RefreshToken)).JsonAsync();
        merchant.Bear(body.GetProperty("token").GetString()!);
        await merchant.GetAsync("/api/tenants");
        (await RefreshAsync(body.GetProperty("refreshToken").GetString()!)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_refresh_token_presented_twice_ends_the_session_for_thief_and_owner()
    {
        var merchant = await _api.RegisterAsync();
        var thief = await (await RefreshAsync(merchant.RefreshToken)).JsonAsync();
        await (await RefreshAsync(merchant.RefreshToken)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized);

        (await RefreshAsync(thief.GetProperty("refreshToken").GetString()!)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        merchant.Bear(thief.GetProperty("token").GetString()!);
        (await merchant.Client.GetAsync("/api/tenants")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("' or 1=1 --")]
    public async Task A_made_up_refresh_token_is_refused(string? token) =>
        await (await RefreshAsync(token)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");

    [Fact]
    public async Task Logging_out_ends_access_and_refresh_at_once_and_other_sessions_not()
    {
        var merchant = await _api.RegisterAsync();
        var (first, firstRefresh) = (merchant.Token, merchant.RefreshToken);
        await merchant.LogInAsync();
        var second = merchant.Token;

        merchant.Bear(first);
        (await merchant.Client.PostAsync("/api/auth/logout", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await merchant.Client.GetAsync("/api/tenants")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RefreshAsync(firstRefresh)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        merchant.Bear(second);
        await merchant.GetAsync("/api/tenants");
    }

    [Fact]
    public async Task A_second_shop_is_connected_and_switched_to()
    {
        var merchant = await _api.RegisterAsync();
        var connected = await merchant.Client.PostAsJsonAsync("/api/tenants", new { shopifyDomain = Merchant.NewDomain(), accessToken = "shpat_0123456789" });
        connected.StatusCode.ShouldBe(HttpStatusCode.Created, await connected.Content.ReadAsStringAsync());
        var second = (await connected.JsonAsync()).GetProperty("id").GetInt32();
        (await merchant.GetAsync("/api/tenants")).GetProperty("current").GetInt32().ShouldBe(merchant.TenantId);

        var switched = await merchant.Client.PostAsJsonAsync("/api/auth/switch", new { tenantId = second });
        switched.StatusCode.ShouldBe(HttpStatusCode.OK);
        merchant.Bear((await switched.JsonAsync()).GetProperty("token").GetString()!);
        var tenants = await merchant.GetAsync("/api/tenants");
        tenants.GetProperty("current").GetInt32().ShouldBe(second);
        tenants.GetProperty("tenants").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Anothers_shop_cannot_be_switched_to_and_sounds_like_none()
    {
        var (merchant, other) = (await _api.RegisterAsync(), await _api.RegisterAsync());
        var foreign = await merchant.Client.PostAsJsonAsync("/api/auth/switch", new { tenantId = other.TenantId });
        var missing = await merchant.Client.PostAsJsonAsync("/api/auth/switch", new { tenantId = int.MaxValue });
        var (one, two) = (await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound), await missing.ShouldBeProblemAsync(HttpStatusCode.NotFound));
        one.GetProperty("title").GetString().ShouldBe(two.GetProperty("title").GetString());
        (await merchant.GetAsync("/api/tenants")).GetProperty("current").GetInt32().ShouldBe(merchant.TenantId);
    }

    [Fact]
    public async Task Anothers_shop_cannot_be_connected()
    {
        var (merchant, other) = (await _api.RegisterAsync(), await _api.RegisterAsync());
        var answer = await merchant.Client.PostAsJsonAsync("/api/tenants", new { shopifyDomain = other.Domain, accessToken = "shpat_0123456789" });
        await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "shop-taken");
    }

    private Task<HttpResponseMessage> RefreshAsync(string? refreshToken) => _api.Client.PostAsJsonAsync("/api/auth/refresh", new { refreshToken });
}
