using System.Globalization;
using System.Net.Http.Headers;
using XenoStore.Simulator.GraphQL.Types;

namespace XenoStore.Simulator.Webhooks;

/// <summary>Posts a delivery once: 1 s to connect, 5 s in all, redirects are answers.</summary>
internal sealed class WebhookSender(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        ConnectTimeout = TimeSpan.FromSeconds(1), AllowAutoRedirect = false, UseCookies = false, UseProxy = false,
        ActivityHeadersPropagator = null,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public async Task<DeliveryAttempt> PostAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Deadline);
        try
        {
            using var request = Request(delivery);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            return new DeliveryAttempt(at, (int)response.StatusCode, null);
        }
        catch (HttpRequestException e)
        {
            return new DeliveryAttempt(at, null, e.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryAttempt(at, null, "Timeout");
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Request(Delivery delivery)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, delivery.Url) { Content = new ReadOnlyMemoryContent(delivery.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.ParseAdd("Shopify-Captain-Hook");
        request.Headers.Add("X-Shopify-Topic", delivery.Topic);
        request.Headers.Add("X-Shopify-Hmac-Sha256", WebhookSignature.Of(delivery.Body.Span, delivery.ClientSecret));
        request.Headers.Add("X-Shopify-Shop-Domain", delivery.Shop);
        request.Headers.Add("X-Shopify-API-Version", ApiVersions.Latest);
        request.Headers.Add("X-Shopify-Webhook-Id", delivery.WebhookId);
        request.Headers.Add("X-Shopify-Event-Id", delivery.EventId);
        request.Headers.Add("X-Shopify-Triggered-At", Nanoseconds(delivery.TriggeredAt));
        return request;
    }

    /// <summary>Shopify writes nine decimals of a second.</summary>
    private static string Nanoseconds(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture) + "00Z";
}
