using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.EndToEnd;

/// <summary>Somebody who uses XenoStore over HTTP: registers, asks for figures, waits for the backfill.</summary>
internal sealed class Merchant(Uri api) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = api };

    public int Tenant { get; private set; }

    public async Task RegisterAsync(SimulatedShop shop)
    {
        var answer = await SendAsync(HttpMethod.Post, "/api/auth/register", new
        {
            email = $"{Guid.NewGuid():N}@example.com",
            password = $"{Guid.NewGuid():N}",
            shopName = shop.Name,
            shopifyDomain = shop.Domain,
            accessToken = shop.AccessToken,
            clientSecret = shop.ClientSecret,
        });
        Bear(answer);
        Tenant = answer.GetProperty("tenant").GetProperty("id").GetInt32();
    }

    public async Task LogInAsync(string email, string password)
    {
        var answer = await SendAsync(HttpMethod.Post, "/api/auth/login", new { email, password });
        Bear(answer);
        Tenant = answer.GetProperty("tenants")[0].GetProperty("id").GetInt32();
    }

    /// <summary>The same person at another door: whoever is signed in here is there, too.</summary>
    public Merchant Through(Uri other)
    {
        var merchant = new Merchant(other) { Tenant = Tenant };
        merchant._http.DefaultRequestHeaders.Authorization = _http.DefaultRequestHeaders.Authorization;
        return merchant;
    }

    public async Task SwitchAsync(int tenant)
    {
        Bear(await SendAsync(HttpMethod.Post, "/api/auth/switch", new { tenantId = tenant }));
        Tenant = tenant;
    }

    public Task<JsonElement> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>For an answer that is read while it is written.</summary>
    public Task<HttpResponseMessage> OpenAsync(string path) => _http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);

    public Task<JsonElement> PostAsync(string path) => SendAsync(HttpMethod.Post, path, null);

    public Task<JsonElement> StatsAsync(DateOnly start, DateOnly end) =>
        GetAsync($"/api/dashboard/stats?startDate={start:yyyy-MM-dd}&endDate={end:yyyy-MM-dd}");

    /// <summary>Opens the sync page, which also wakes a backfill that a killed process left behind; the process may die while it answers.</summary>
    public async Task AskForProgressAsync()
    {
        try
        {
            using var _ = await _http.GetAsync("/api/sync");
        }
        catch (HttpRequestException)
        {
            // Killed on purpose before it had answered.
        }
    }

    public Task<JsonElement> BackfilledAsync() => Eventually.BecomesAsync(
        () => GetAsync("/api/sync"), progress => progress.GetProperty("coverage").GetProperty("complete").GetBoolean(), "the backfill is complete", 240);

    /// <summary>Starts a run and waits until it has ended and nothing waits to be read again.</summary>
    public async Task CatchUpAsync()
    {
        var run = (await PostAsync("/api/sync/sync")).GetProperty("id").GetInt64();
        await Eventually.BecomesAsync(() => GetAsync("/api/sync"), progress => HasEnded(progress, run), $"run {run} has ended");
    }

    public void Dispose() => _http.Dispose();

    private static bool HasEnded(JsonElement progress, long run)
    {
        var last = progress.GetProperty("run");
        return last.GetProperty("id").GetInt64() >= run
            && last.GetProperty("finishedAt").ValueKind != JsonValueKind.Null
            && progress.GetProperty("pendingRereads").GetInt32() == 0;
    }

    private void Bear(JsonElement answer) =>
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("token").GetString());

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{method} {path} answered {(int)response.StatusCode}: {text}");
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
