using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Tests.Shopify.Simulated;

/// <summary>Takes webhooks as our API will: headers read, signature checked over the raw bytes, 401 otherwise.</summary>
internal sealed class WebhookInbox : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<(WebhookHeaders Headers, byte[] Body)> _received = Channel.CreateUnbounded<(WebhookHeaders, byte[])>();
    private readonly IReadOnlyDictionary<string, string> _secrets;

    private WebhookInbox(WebApplication app, IReadOnlyDictionary<string, string> secrets) => (_app, _secrets) = (app, secrets);

    internal Uri Address => new(_app.Urls.First());

    internal ChannelReader<(WebhookHeaders Headers, byte[] Body)> Received => _received.Reader;

    /// <param name="secrets">Client secret by shop domain.</param>
    internal static async Task<WebhookInbox> StartAsync(IReadOnlyDictionary<string, string> secrets)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var inbox = new WebhookInbox(app, secrets);
        app.Run(inbox.TakeAsync);
        await app.StartAsync();
        return inbox;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        if (!WebhookHeaders.TryParse(http.Request.Headers, out var headers, out _)
            || !WebhookSignature.IsValid(body.ToArray(), headers.Signature, _secrets[headers.Shop.Value]))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await _received.Writer.WriteAsync((headers, body.ToArray()));
    }
}
