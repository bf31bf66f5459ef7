using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using XenoStore.Silo.Dashboard;
using XenoStore.Tests.Fixtures;
using XenoStore.Tests.Grains.Silo;

namespace XenoStore.Tests.Grains;

public sealed class DashboardOfTheOperator(GuardedSilo guarded) : IClassFixture<GuardedSilo>
{
    private const string Token = GuardedSilo.Token;

    [Fact]
    public async Task Nobody_is_let_in_without_the_token_or_with_another()
    {
        string?[] keys = [null, Token, "Bearer", "Bearer wrong", $"Bearer {Token}x", Basic("operator", "wrong"), Basic(Token, ""), "Basic ?", "Digest x"];
        foreach (var path in new[] { "/orleans", "/orleans/", "/ORLEANS/index.min.js", "/orleans/DashboardCounters", "/orleans/nowhere" })
        {
            foreach (var key in keys)
            {
                var answer = await GetAsync(path, key);
                answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{path} with {key}");
                answer.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Basic");
                (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public async Task The_operator_sees_the_page_and_the_silos()
    {
        foreach (var key in new[] { $"Bearer {Token}", Basic("operator", Token) })
        {
            var page = await GetAsync("/orleans/", key);
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
            page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
            page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        }

        // Orleans counts at most once a second.
        var counters = await Eventually.BecomesAsync(
            async () => await (await GetAsync("/orleans/DashboardCounters", $"Bearer {Token}")).Content.ReadFromJsonAsync<JsonElement>(),
            seen => seen.GetProperty("totalActiveHostCount").GetInt32() == 1);
        counters.GetProperty("hosts").EnumerateArray().ShouldHaveSingleItem().GetProperty("status").GetString().ShouldBe("Active");
    }

    [Fact]
    public async Task What_grains_hold_is_not_shown_to_the_operator_either() =>
        (await GetAsync("/orleans/GrainState?grainId=sync/1&grainType=SyncGrain", $"Bearer {Token}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Health_needs_no_token() => (await GetAsync("/health/live", key: null)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_silo_that_was_given_no_token_has_no_dashboard()
    {
        await using var silo = await SiloProgram.StartAsync();
        (await silo.Client.GetAsync("/orleans/")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_token_that_could_be_guessed_is_refused() => Should.Throw<InvalidOperationException>(
        () => OperatorToken.Of(new ConfigurationBuilder().AddInMemoryCollection([new("XENO_OPERATOR_TOKEN", "secret")]).Build()));

    private static string Basic(string user, string password) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))}";

    private async Task<HttpResponseMessage> GetAsync(string path, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", key);
        }

        return await guarded.Client.SendAsync(request);
    }
}
