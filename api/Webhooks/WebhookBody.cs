using System.Buffers;

namespace XenoStore.Api.Webhooks;

/// <summary>Reads a delivery's raw bytes, and stops at the limit before it has taken more into memory.</summary>
internal static class WebhookBody
{
    /// <summary>Largest body taken, in bytes. Shopify's largest samples are a tenth of it.</summary>
    internal const int MaxLength = 2 * 1024 * 1024;

    private const int FirstChunk = 16 * 1024;

    /// <exception cref="BadHttpRequestException">413: the body is, or says it is, larger than <see cref="MaxLength"/>.</exception>
    internal static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxLength)
        {
            throw TooLarge();
        }

        var body = new ArrayBufferWriter<byte>(FirstChunk);
        while (true)
        {
            var read = await request.Body.ReadAsync(body.GetMemory(FirstChunk), cancellationToken);
            if (read == 0)
            {
                return body.WrittenSpan.ToArray();
            }

            body.Advance(read);
            if (body.WrittenCount > MaxLength)
            {
                throw TooLarge();
            }
        }
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);
}
