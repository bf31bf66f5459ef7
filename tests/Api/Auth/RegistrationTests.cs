using System.Net;
using System.Net.Http.Json;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Auth;

public sealed class RegistrationTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_new_account_is_signed_in_to_its_shop()
    {
        var merchant = await _api.RegisterAsync();
        var tenants = await merchant.GetAsync("/api/tenants");
        tenants.GetProperty("email").GetString().ShouldBe(merchant.Email);
        tenants.GetProperty("current").GetInt32().ShouldBe(merchant.TenantId);
        var tenant = tenants.GetProperty("tenants").EnumerateArray().ShouldHaveSingleItem();
        tenant.GetProperty("domain").GetString().ShouldBe(merchant.Domain);
        tenant.GetProperty("state").GetString().ShouldBe("connected");
        tenant.GetProperty("currency").GetString()!.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("email", "nobody")]
    [InlineData("password", "short")]
    [InlineData("password", "password12345")]
    [InlineData("shopName", "line\nfeed")]
    [InlineData("shopifyDomain", "example.com")]
    [InlineData("shopifyDomain", "a.myshopify.com/admin")]
    [InlineData("shopifyDomain", "a.myshopify.com\n")]
    [InlineData("shopifyDomain", "user@a.myshopify.com")]
    [InlineData("shopifyDomain", "evil.com#.myshopify.com")]
    [InlineData("shopifyDomain", "169.254.169.254")]
    [InlineData("accessToken", "")]
    [InlineData("accessToken", "shpat_with blank")]
    [InlineData("clientSecret", "sécret")]
    public async Task A_wrong_field_is_named(string field, string value)
    {
        var request = Request();
        request[field] = value;
        await (await PostAsync(request)).ShouldNameAsync(field);
    }

    [Fact]
    public async Task Every_missing_field_is_named_at_once() =>
        await (await PostAsync([])).ShouldNameAsync("email", "password", "shopifyDomain", "accessToken");

    [Fact]
    public async Task A_field_of_the_wrong_kind_is_named()
    {
        var answer = await _api.Client.PostAsync("/api/auth/register", JsonContent.Create(new { email = 5 }));
        await answer.ShouldNameAsync("email");
    }

    [Theory]
    [InlineData("unauthorized", "token-refused")]
    [InlineData("notFound404", "shop-not-found")]
    [InlineData("forbidden403", "access-forbidden")]
    [InlineData("frozen402", "shop-frozen")]
    [InlineData("locked423", "shop-frozen")]
    public async Task What_the_user_can_mend_is_422_and_nothing_is_kept(string fault, string type)
    {
        var request = Request();
        await FaultAsync(request["shopifyDomain"]!, fault);
        var problem = await (await PostAsync(request)).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, type);
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
        await ShouldBeUnknownAsync(request);
    }

    [Theory]
    [InlineData("http503")]
    [InlineData("reset")]
    [InlineData("html")]
    [InlineData("emptyBody")]
    [InlineData("http429")]
    [InlineData("throttled")]
    [InlineData("redirect")]
    [InlineData("wrongVersionHeader")]
    public async Task What_passes_by_itself_is_503_and_nothing_is_kept(string fault)
    {
        var request = Request();
        await FaultAsync(request["shopifyDomain"]!, fault);
        var answer = await PostAsync(request);
        await answer.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "unavailable");
        answer.ShouldAskToWait();
        await ShouldBeUnknownAsync(request);
    }

    [Fact]
    public async Task A_token_that_a_seeded_shop_does_not_know_is_refused()
    {
        var request = Request();
        request["shopifyDomain"] = "demo-usd.myshopify.com";
        await (await PostAsync(request)).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "token-refused");
    }

    [Fact]
    public async Task An_email_that_has_an_account_is_taken_in_any_case()
    {
        var merchant = await _api.RegisterAsync();
        var request = Request();
        request["email"] = merchant.Email.ToUpperInvariant();
        await (await PostAsync(request)).ShouldBeProblemAsync(HttpStatusCode.Conflict, "email-taken");
    }

    [Fact]
    public async Task A_shop_that_is_connected_is_taken_and_no_account_is_made()
    {
        var merchant = await _api.RegisterAsync();
        var request = Request();
        request["shopifyDomain"] = merchant.Domain;
        await (await PostAsync(request)).ShouldBeProblemAsync(HttpStatusCode.Conflict, "shop-taken");
        await ShouldBeUnknownAsync(request);
    }

    [Fact]
    public async Task Fields_that_nobody_asked_for_change_nothing()
    {
        var other = await _api.RegisterAsync();
        var request = Request();
        var answer = await _api.Client.PostAsJsonAsync("/api/auth/register", new Dictionary<string, object>(request.Select(Pair))
        {
            ["tenantId"] = other.TenantId, ["role"] = "admin", ["userId"] = 1,
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var tenant = (await answer.JsonAsync()).GetProperty("tenant");
        tenant.GetProperty("id").GetInt32().ShouldNotBe(other.TenantId);
        tenant.GetProperty("name").GetString().ShouldBe("Northwind");
    }

    [Fact]
    public async Task The_answer_never_holds_what_was_secret()
    {
        var request = Request();
        var text = await (await PostAsync(request)).Content.ReadAsStringAsync();
        text.ShouldNotContain(request["accessToken"]);
        text.ShouldNotContain(request["password"]);
    }

    private static KeyValuePair<string, object> Pair(KeyValuePair<string, string> field) => new(field.Key, field.Value);

    private static Dictionary<string, string> Request() => new()
    {
        ["email"] = Merchant.NewEmail(),
        ["password"] = Merchant.Password,
        ["shopName"] = "Northwind",
        ["shopifyDomain"] = Merchant.NewDomain(),
        ["accessToken"] = "shpat_0123456789abcdef0123",
    };

    private Task<HttpResponseMessage> PostAsync(Dictionary<string, string> request) => _api.Client.PostAsJsonAsync("/api/auth/register", request);

    private async Task FaultAsync(string shop, string kind)
    {
        using var shopify = new HttpClient { BaseAddress = _api.Shopify };
        (await shopify.PostAsJsonAsync("/_sim/fault", new { shop, kind })).EnsureSuccessStatusCode();
    }

    private async Task ShouldBeUnknownAsync(Dictionary<string, string> request)
    {
        var answer = await _api.Client.PostAsJsonAsync("/api/auth/login", new { email = request["email"], password = request["password"] });
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
