using System.Net;
using System.Net.Http.Json;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Auth;

public sealed class LoginTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_right_password_signs_in_whatever_the_case_of_the_address()
    {
        var merchant = await _api.RegisterAsync();
        var answer = await LogInAsync(merchant.Email.ToUpperInvariant(), Merchant.Password);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await answer.JsonAsync();
        body.GetProperty("tenants").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetInt32().ShouldBe(merchant.TenantId);
        (body.GetProperty("expiresAt").GetDateTimeOffset() - DateTimeOffset.UtcNow).ShouldBeInRange(TimeSpan.FromMinutes(13), TimeSpan.FromMinutes(16));
    }

    [Fact]
    public async Task Unknown_wrong_and_nonsense_sound_alike()
    {
        var merchant = await _api.RegisterAsync();
        string[] bodies =
        [
            await RefusedAsync(merchant.Email, "not the password"),
            await RefusedAsync(merchant.Email, string.Empty),
            await RefusedAsync(merchant.Email, Merchant.Password[..^1]),
            await RefusedAsync(merchant.Email, Merchant.Password + "x"),
            await RefusedAsync(Merchant.NewEmail(), Merchant.Password),
            await RefusedAsync("nobody", Merchant.Password),
            await RefusedAsync(merchant.Email, new string('x', 100_000)),
        ];
        bodies.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_guesser_is_turned_away_before_the_tenth_try_and_told_how_long_to_wait()
    {
        var merchant = await _api.RegisterAsync();
        HttpResponseMessage? turnedAway = null;
        for (var attempt = 1; attempt <= 10 && turnedAway is null; attempt++)
        {
            var answer = await LogInAsync(merchant.Email, $"guess number {attempt}");
            turnedAway = answer.StatusCode == HttpStatusCode.TooManyRequests ? answer : null;
        }

        await turnedAway.ShouldNotBeNull().ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        turnedAway!.ShouldAskToWait();
        (await LogInAsync(merchant.Email, Merchant.Password)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Guesses_at_an_account_that_does_not_exist_are_counted_alike()
    {
        var email = Merchant.NewEmail();
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 1; attempt <= 10; attempt++)
        {
            statuses.Add((await LogInAsync(email, $"guess number {attempt}")).StatusCode);
        }

        statuses.Count(status => status == HttpStatusCode.Unauthorized).ShouldBe(8);
        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Signing_in_often_with_the_right_password_locks_nobody_out()
    {
        var merchant = await _api.RegisterAsync();
        for (var time = 1; time <= 12; time++)
        {
            (await LogInAsync(merchant.Email, Merchant.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    private Task<HttpResponseMessage> LogInAsync(string email, string password) => _api.Client.PostAsJsonAsync("/api/auth/login", new { email, password });

    private async Task<string> RefusedAsync(string email, string password)
    {
        var answer = await LogInAsync(email, password);
        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
        return string.Join('|', problem.EnumerateObject().Where(property => property.Name != "traceId").Select(property => property.ToString()));
    }
}
