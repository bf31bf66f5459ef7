using System.Net;
using System.Net.Http.Json;

namespace XenoStore.Tests.Api.Hosting;

/// <summary>Keeps the refresh cookie as a browser does; several tabs share one.</summary>
internal sealed class Browser(TestApi api)
{
    /// <summary>The token in the cookie; empty when there is none.</summary>
    internal string Cookie { get; set; } = string.Empty;

    internal async Task<HttpResponseMessage> LogInAsync(Merchant merchant) =>
        Keep(await api.Client.PostAsJsonAsync("/api/auth/login", new { email = merchant.Email, password = Merchant.Password }));

    /// <summary>A page asks for an access token: no body, the cookie of this moment, and headers that say where the page is from.</summary>
    internal async Task<HttpResponseMessage> RefreshAsync(params (string Name, string Value)[] headers) => Keep(await SendAsync("refresh", headers));

    internal async Task<HttpResponseMessage> LogOutAsync(string token) => Keep(await SendAsync("logout", [("Authorization", $"Bearer {token}")]));

    /// <summary>The attributes with which the cookie was last set.</summary>
    internal string SetCookie { get; private set; } = string.Empty;

    private async Task<HttpResponseMessage> SendAsync(string path, (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/auth/{path}");
        request.Headers.Add("Cookie", $"xeno_refresh={Cookie}");
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await api.Client.SendAsync(request);
    }

    private HttpResponseMessage Keep(HttpResponseMessage answer)
    {
        if (answer.StatusCode < HttpStatusCode.BadRequest)
        {
            SetCookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
            Cookie = SetCookie.Split(';')[0].Split('=')[1];
        }

        return answer;
    }
}
