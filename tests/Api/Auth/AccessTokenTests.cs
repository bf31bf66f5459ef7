using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using XenoStore.Api.Auth;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Auth;

public sealed class AccessTokenTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task No_forgery_is_believed()
    {
        var (merchant, other) = (await _api.RegisterAsync(), await _api.RegisterAsync());
        var forged = new ForgedTokens(merchant.Token, _api.Services.GetRequiredService<JwtKey>().Value.Key);
        merchant.Bear(forged.Honest);
        await merchant.GetAsync("/api/tenants");

        var believed = new List<string>();
        foreach (var (name, token) in forged.All(other.TenantId))
        {
            using var client = _api.NewClient();
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
            if ((await client.GetAsync("/api/tenants")).StatusCode != HttpStatusCode.Unauthorized)
            {
                believed.Add(name);
            }
        }

        believed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_counts_in_the_header_only()
    {
        var merchant = await _api.RegisterAsync();
        (await _api.Client.GetAsync($"/api/tenants?access_token={merchant.Token}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await _api.Client.GetAsync($"/api/live?access_token={merchant.Token}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_ends_after_fifteen_minutes_and_a_clocks_difference()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var tokens = new AccessTokens(_api.Services.GetRequiredService<JwtKey>(), clock);
        var token = tokens.Issue(new Session(Guid.NewGuid(), 1, new TenantId(1), clock.GetUtcNow().AddDays(1))).Value;
        async Task<bool> CountsAsync() => (await new JsonWebTokenHandler().ValidateTokenAsync(token, tokens.Checks())).IsValid;

        (await CountsAsync()).ShouldBeTrue();
        clock.Advance(AccessTokens.Lifetime);
        (await CountsAsync()).ShouldBeTrue();
        clock.Advance(AccessTokens.ClockSkew + TimeSpan.FromSeconds(1));
        (await CountsAsync()).ShouldBeFalse();
        AccessTokens.ClockSkew.ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(30));
    }
}
