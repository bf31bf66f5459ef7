using System.Net.Http.Json;
using System.Text.Json;

namespace XenoStore.Tests.EndToEnd;

/// <summary>A shop as the simulator lists it.</summary>
internal sealed record SimulatedShop(string Domain, string Name, string AccessToken, string ClientSecret, string Currency, string TimeZone);

/// <summary>The simulator's own door (<c>/_sim</c>): shops, truth, live happenings.</summary>
internal sealed class SimulatorDoor(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    public async Task<IReadOnlyList<SimulatedShop>> ShopsAsync() => (await _http.GetFromJsonAsync<SimulatedShop[]>("/_sim/shops"))!;

    public Task<JsonElement> TruthAsync(string domain, DateOnly start, DateOnly end) =>
        _http.GetFromJsonAsync<JsonElement>($"/_sim/{domain}/truth?startDate={start:yyyy-MM-dd}&endDate={end:yyyy-MM-dd}");

    public async Task<JsonElement> PostAsync(string path, object? body = null)
    {
        using var response = await _http.PostAsJsonAsync(path, body ?? new { });
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"POST {path} answered {(int)response.StatusCode}: {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    public void Dispose() => _http.Dispose();
}
