using System.Globalization;

namespace XenoStore.Shopify.Admin;

/// <summary>What an answer's headers say.</summary>
internal static class ReplyHeaders
{
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    internal static string? Value(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>Shopify answers a version that is no longer there with its oldest one, and tells only by this header.</summary>
    internal static AdminFailure? WrongVersion(HttpResponseMessage response, string asked) =>
        Value(response, "X-Shopify-API-Version") is { } got && got != asked ? new AdminFailure.WrongApiVersion(asked, got) : null;

    /// <summary><c>Retry-After</c> in seconds, with or without a fraction ("4.0"), or as a date; two seconds when it says nothing.</summary>
    internal static TimeSpan RetryAfter(HttpResponseMessage response, TimeProvider time)
    {
        var text = Value(response, "Retry-After");
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return Bounded(TimeSpan.FromMilliseconds((double)Math.Min(seconds, 86_400m) * 1000));
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? Bounded(at - time.GetUtcNow())
            : UsualWait;
    }

    private static TimeSpan Bounded(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
}
