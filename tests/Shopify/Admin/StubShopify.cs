using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using XenoStore.Shopify;
using XenoStore.Shopify.Admin;

namespace XenoStore.Tests.Shopify.Admin;

/// <summary>A server that answers the Admin API as it was told to, answer by answer; the last one repeats.</summary>
internal sealed class StubShopify : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RequestDelegate> _script = new();
    private RequestDelegate _last = _ => throw new InvalidOperationException("No answer was scripted.");

    private StubShopify(WebApplication app) => _app = app;

    internal static ShopCredentials Shop { get; } = new(ShopDomain.Parse("northwind.myshopify.com"), "shpat_test");

    /// <summary>What was asked, in order.</summary>
    internal ConcurrentQueue<StubRequest> Requests { get; } = new();

    internal Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    internal static async Task<StubShopify> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var stub = new StubShopify(app);
        app.Run(stub.AnswerAsync);
        await app.StartAsync();
        return stub;
    }

    /// <summary>Our client, pointed here, impatient.</summary>
    internal IAdminClient Client(Action<ShopifyOptions>? change = null) => AdminClients.At($"{Address}{{shop}}", options =>
    {
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
        change?.Invoke(options);
    });

    internal StubShopify Answer(string json, int status = 200, params (string Name, string Value)[] headers) => Answer(async http =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        foreach (var (name, value) in headers)
        {
            http.Response.Headers[name] = value;
        }

        await http.Response.WriteAsync(json);
    });

    /// <summary>Answers by what is asked.</summary>
    internal StubShopify Answer(Func<StubRequest, string> answer) => Answer(http => http.Response.WriteAsync(answer(Requests.Last())));

    internal StubShopify Answer(RequestDelegate answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = JsonNode.Parse(await reader.ReadToEndAsync())!;
        Requests.Enqueue(new StubRequest(
            http.Request.Path, http.Request.Headers["X-Shopify-Access-Token"].ToString(), body["query"]!.GetValue<string>(), body["variables"] as JsonObject));
        _last = _script.TryDequeue(out var next) ? next : _last;
        try
        {
            await _last(http);
        }
        catch (OperationCanceledException)
        {
            // The client gave up, as some tests want it to.
        }
    }
}

/// <summary>A request as the stub saw it.</summary>
internal sealed record StubRequest(string Path, string Token, string Query, JsonObject? Variables);
