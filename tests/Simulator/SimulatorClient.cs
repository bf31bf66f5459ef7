using System.Net.Http.Json;
using System.Text.Json;
using XenoStore.Simulator.Hosting;

namespace XenoStore.Tests.Simulator;

/// <summary>A simulator of its own for a test class, spoken to over HTTP like any client would.</summary>
internal sealed class SimulatorClient : IAsyncDisposable
{
    private readonly SimulatorHost _host;
    private readonly Dictionary<string, string> _tokens;

    private SimulatorClient(SimulatorHost host, HttpClient http, JsonElement shops)
    {
        _host = host;
        Http = http;
        _tokens = shops.EnumerateArray().ToDictionary(s => s.GetProperty("domain").GetString()!, s => s.GetProperty("accessToken").GetString()!);
        Secrets = shops.EnumerateArray().ToDictionary(s => s.GetProperty("domain").GetString()!, s => s.GetProperty("clientSecret").GetString()!);
    }

    internal HttpClient Http { get; }

    internal IReadOnlyDictionary<string, string> Secrets { get; }

    internal static async Task<SimulatorClient> StartAsync(SimulatorOptions options)
    {
        var host = await SimulatorHost.StartAsync(options with { End = options.End ?? new DateOnly(2026, 11, 25) });
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        return new SimulatorClient(host, http, await http.GetFromJsonAsync<JsonElement>("_sim/shops"));
    }

    internal Task<HttpResponseMessage> PostGraphAsync(
        string query, object? variables = null, string shop = "demo-usd.myshopify.com", string? token = null, CancellationToken cancellationToken = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{shop}/admin/api/2026-10/graphql.json") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Add("X-Shopify-Access-Token", token ?? _tokens.GetValueOrDefault(shop) ?? "any");
        return Http.SendAsync(request, cancellationToken);
    }

    internal async Task<JsonElement> GraphAsync(string query, object? variables = null, string shop = "demo-usd.myshopify.com")
    {
        using var response = await PostGraphAsync(query, variables, shop);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Posts to <c>/_sim</c> and answers the body; an empty one as undefined.</summary>
    internal async Task<JsonElement> SimAsync(string path, object? body = null)
    {
        using var response = await Http.PostAsJsonAsync("_sim/" + path, body ?? new { });
        response.EnsureSuccessStatusCode();
        var text = await response.Content.ReadAsStringAsync();
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    internal Task<JsonElement> TruthAsync(string shop) => Http.GetFromJsonAsync<JsonElement>($"_sim/{shop}/truth");

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
    }
}
