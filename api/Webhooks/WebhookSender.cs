using Microsoft.Extensions.Options;
using XenoStore.Shopify;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Api.Webhooks;

/// <summary>Finds out who really sent a delivery. The shop's name in the header is not signed; only a secret that fits the body proves it.</summary>
internal sealed class WebhookSender(WebhookKeyCache cache, IOptionsMonitor<ShopifyOptions> options, TimeProvider clock)
{
    internal async Task<WebhookProof> ProveAsync(WebhookHeaders headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var keys = await cache.GetAsync(headers.Shop, WebhookKeyCache.MaxAge, cancellationToken);
        if (!IsSigned(headers, body.Span, keys))
        {
            keys = await cache.GetAsync(headers.Shop, WebhookKeyCache.MinAge, cancellationToken);
            if (!IsSigned(headers, body.Span, keys))
            {
                return new WebhookProof(false, null);
            }
        }

        var named = ShopNamedIn.Delivery(headers.Topic, body.Span);
        return named is null || named == headers.Shop.Value ? new WebhookProof(true, keys) : new WebhookProof(false, null);
    }

    /// <summary>A tenant with a secret of its own believes no other; everybody else relies on the app's.</summary>
    private bool IsSigned(WebhookHeaders headers, ReadOnlySpan<byte> body, WebhookKeys? keys)
    {
        if (keys is { Current: not null } or { Previous: not null })
        {
            return WebhookSignature.IsValid(body, headers.Signature, keys.Current, keys.Previous);
        }

        return WebhookSignature.IsValid(body, headers.Signature, [.. options.CurrentValue.ClientSecretsAt(clock.GetUtcNow())]);
    }
}
