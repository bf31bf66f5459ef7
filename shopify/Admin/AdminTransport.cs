using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using XenoStore.Shopify.Admin.Nodes;

namespace XenoStore.Shopify.Admin;

/// <summary>Sends one query to one shop and gives whatever happens its name. Holds the deadlines and the one retry policy.</summary>
internal sealed partial class AdminTransport
{
    /// <summary>The name of the <see cref="HttpClient"/>.</summary>
    internal const string ClientName = "shopify-admin";

    private readonly IHttpClientFactory _clients;
    private readonly ShopifyOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<AdminTransport> _logger;
    private readonly ResiliencePipeline _retry;

    public AdminTransport(IHttpClientFactory clients, IOptions<ShopifyOptions> options, TimeProvider time, ILogger<AdminTransport> logger)
    {
        (_clients, _options, _time, _logger) = (clients, options.Value, time, logger);
        _retry = RetryPolicy.Build(_options, time, (attempt, why) => LogRetry(attempt, why.Sentence));
    }

    /// <summary>Sends the document; never throws but for the caller's own cancellation.</summary>
    internal async Task<AdminResult<T>> SendAsync<T>(
        ShopCredentials shop, AdminDocument document, JsonObject? variables, JsonTypeInfo<Reply<T>> shape, CancellationToken cancellationToken)
        where T : class
    {
        if (!AdminRequest.CanCarry(shop.AccessToken))
        {
            return new Failed<T>(new AdminFailure.TokenRefused());
        }

        using var deadline = new CancellationTokenSource(_options.TotalTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await _retry.ExecuteAsync(
                async token => await AttemptAsync(shop, document, variables, shape, token), either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Failed<T>(new AdminFailure.TimedOut(_options.TotalTimeout));
        }
    }

    private async Task<AdminResult<T>> AttemptAsync<T>(
        ShopCredentials shop, AdminDocument document, JsonObject? variables, JsonTypeInfo<Reply<T>> shape, CancellationToken cancellationToken)
        where T : class
    {
        using var deadline = new CancellationTokenSource(_options.AttemptTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            using var request = AdminRequest.Create(_options, shop, document, variables);
            using var response = await _clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await ReadAsync(response, shape, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Failed<T>(new AdminFailure.TimedOut(_options.AttemptTimeout));
        }
        catch (HttpRequestException e)
        {
            return new Failed<T>(new AdminFailure.Unreachable(e.HttpRequestError.ToString()));
        }
    }

    private async Task<AdminResult<T>> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<Reply<T>> shape, CancellationToken cancellationToken)
        where T : class
    {
        if (ReplyHeaders.Value(response, "X-Shopify-API-Deprecated-Reason") is { } deprecated)
        {
            LogDeprecated(deprecated);
        }

        try
        {
            // Never more than 64 MB: the largest page is about one.
            await response.Content.LoadIntoBufferAsync(64 << 20, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var failure = StatusFailures.Of(response, body, _time) ?? ReplyHeaders.WrongVersion(response, _options.ApiVersion);
            return failure is null
                ? ReplyReader.Read(body, shape, ReplyHeaders.Value(response, "X-Request-Id"))
                : new Failed<T>(failure);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            // A body that breaks off says nothing against the status that came before it.
            return new Failed<T>(response.StatusCode == HttpStatusCode.OK
                ? new AdminFailure.Unreadable("it breaks off or is not compressed as it says")
                : StatusFailures.Of(response, [], _time) ?? new AdminFailure.Unreadable("it breaks off"));
        }
    }
}
