namespace XenoStore.Shopify;

/// <summary>How to reach Shopify, and the secrets of the app. The environment names are in <see cref="ShopifyServices"/>.</summary>
public sealed class ShopifyOptions
{
    /// <summary>
    /// Where a shop's Admin API is; <c>{shop}</c> stands for its domain. Access tokens are sent there and nowhere else: redirects are
    /// not followed.
    /// </summary>
    public string AdminUrl { get; set; } = "https://{shop}";

    /// <summary>The Admin API version that our documents are written for; Shopify answers an expired one with another version.</summary>
    public string ApiVersion { get; set; } = "2026-10";

    /// <summary>The app's client secret, which signs webhooks of every shop that has none of its own.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The secret before the last rotation.</summary>
    public string? PreviousClientSecret { get; set; }

    /// <summary>Until when the previous secret is still believed; Shopify signs with it for up to an hour after a rotation.</summary>
    public DateTimeOffset? PreviousClientSecretUntil { get; set; }

    /// <summary>Time for one attempt, from connecting to the last byte.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time for a query with all its attempts.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts after the first, for troubles that pass by themselves.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>The usual wait before the first retry; it doubles, with jitter.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The secrets that may sign a webhook at this moment, the current one first.</summary>
    public IReadOnlyList<string> ClientSecretsAt(DateTimeOffset now)
    {
        var previous = now < PreviousClientSecretUntil ? PreviousClientSecret : null;
        return [.. new[] { ClientSecret, previous }.OfType<string>().Where(s => s.Length > 0)];
    }
}
