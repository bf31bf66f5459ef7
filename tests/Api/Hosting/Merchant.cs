using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace XenoStore.Tests.Api.Hosting;

/// <summary>A user with a shop, and the verbs of a test.</summary>
internal sealed class Merchant(TestApi api, string email, string domain, string? clientSecret)
{
    /// <summary>Good enough for everybody here.</summary>
    internal const string Password = "kettle orbit mango 7";

    private readonly HttpClient _client = api.NewClient();

    internal string Email => email;

    internal string Domain => domain;

    /// <summary>What signs the shop's webhooks.</summary>
    internal string Secret => clientSecret ?? TestApi.AppSecret;

    internal int TenantId { get; private set; }

    internal string Token { get; private set; } = string.Empty;

    internal string RefreshToken { get; private set; } = string.Empty;

    /// <summary>Speaks for this merchant.</summary>
    internal HttpClient Client => _client;

    internal static string NewEmail() => $"{Guid.NewGuid():n}@example.com";

    /// <summary>A shop that exists nowhere else, and trades in USD: the simulator gives an open shop its country by its name.</summary>
    internal static string NewDomain()
    {
        while (true)
        {
            var handle = $"shop-{Guid.NewGuid():n}";
            if (SHA256.HashData(Encoding.UTF8.GetBytes($"{handle}/0"))[0] % 4 == 0)
            {
                return $"{handle}.myshopify.com";
            }
        }
    }

    internal async Task RegisterAsync()
    {
        var answer = await api.Client.PostAsJsonAsync("/api/auth/register", new
        {
            email, password = Password, shopName = "Northwind", shopifyDomain = domain, accessToken = "shpat_0123456789abcdef", clientSecret,
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var body = await answer.JsonAsync();
        body.GetProperty("tenant").GetProperty("currency").GetString().ShouldBe("USD");
        TenantId = body.GetProperty("tenant").GetProperty("id").GetInt32();
        Take(body);
    }

    /// <summary>Signs in again; the client speaks with the new session.</summary>
    internal async Task LogInAsync()
    {
        var answer = await api.Client.PostAsJsonAsync("/api/auth/login", new { email, password = Password });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Take(await answer.JsonAsync());
    }

    internal async Task<JsonElement> GetAsync(string path)
    {
        var answer = await _client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.JsonAsync();
    }

    /// <summary>Shopify delivers an order of this shop, and it is acknowledged.</summary>
    internal async Task DeliverAsync(OrderBody order, string topic = "orders/create")
    {
        var answer = await api.Client.SendAsync(new SignedDelivery(domain, topic, order.ToJson()).SignedWith(Secret).ToRequest());
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Speaks with this access token from now on.</summary>
    internal void Bear(string token)
    {
        Token = token;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    private void Take(JsonElement body)
    {
        RefreshToken = body.GetProperty("refreshToken").GetString()!;
        Bear(body.GetProperty("token").GetString()!);
    }
}
