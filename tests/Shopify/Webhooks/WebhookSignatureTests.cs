using System.Security.Cryptography;
using System.Text;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Tests.Shopify.Webhooks;

public sealed class WebhookSignatureTests
{
    private const string Secret = "hush";
    private static readonly byte[] Body = """{"id":1}"""u8.ToArray();

    [Fact]
    public void A_body_signed_with_the_secret_is_valid() => WebhookSignature.IsValid(Body, Sign(Body, Secret), Secret).ShouldBeTrue();

    [Fact]
    public void The_published_vector_of_RFC_4231_is_valid()
    {
        var mac = Convert.ToBase64String(Convert.FromHexString("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));

        WebhookSignature.IsValid("what do ya want for nothing?"u8, mac, "Jefe").ShouldBeTrue();
    }

    [Fact]
    public void Either_of_two_secrets_may_have_signed()
    {
        WebhookSignature.IsValid(Body, Sign(Body, "old"), Secret, "old").ShouldBeTrue();
        WebhookSignature.IsValid(Body, Sign(Body, Secret), Secret, "old").ShouldBeTrue();
        WebhookSignature.IsValid(Body, Sign(Body, "older"), Secret, "old").ShouldBeFalse();
    }

    [Fact]
    public void Without_a_secret_nothing_is_valid()
    {
        WebhookSignature.IsValid(Body, Sign(Body, "")).ShouldBeFalse();
        WebhookSignature.IsValid(Body, Sign(Body, ""), null, "").ShouldBeFalse();
    }

    [Fact]
    public void An_empty_body_is_never_valid() => WebhookSignature.IsValid([], Sign([], Secret), Secret).ShouldBeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64 at all")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("////////////////////////////////////////////////////////////////////////////////////////")]
    public void A_missing_garbage_or_wrong_header_is_not_valid(string? header) => WebhookSignature.IsValid(Body, header, Secret).ShouldBeFalse();

    [Fact]
    public void Flipping_any_bit_of_the_header_makes_it_invalid()
    {
        var header = Sign(Body, Secret);

        for (var bit = 0; bit < header.Length * 7; bit++)
        {
            var flipped = header.ToCharArray();
            flipped[bit / 7] ^= (char)(1 << (bit % 7));
            WebhookSignature.IsValid(Body, new string(flipped), Secret).ShouldBeFalse($"bit {bit}");
        }
    }

    [Fact]
    public void A_second_spelling_of_the_same_bytes_is_not_valid()
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var header = Sign(Body, Secret);
        var spelledOtherwise = $"{header[..42]}{alphabet[alphabet.IndexOf(header[42], StringComparison.Ordinal) + 1]}=";

        Convert.FromBase64String(spelledOtherwise).ShouldBe(Convert.FromBase64String(header));
        WebhookSignature.IsValid(Body, spelledOtherwise, Secret).ShouldBeFalse();
    }

    [Fact]
    public void Flipping_any_byte_of_the_body_makes_it_invalid()
    {
        var header = Sign(Body, Secret);

        for (var at = 0; at < Body.Length; at++)
        {
            var changed = (byte[])Body.Clone();
            changed[at] ^= 1;
            WebhookSignature.IsValid(changed, header, Secret).ShouldBeFalse();
        }
    }

    [Fact]
    public void Blanks_around_or_inside_the_header_are_not_forgiven()
    {
        var header = Sign(Body, Secret);

        WebhookSignature.IsValid(Body, $" {header}", Secret).ShouldBeFalse();
        WebhookSignature.IsValid(Body, $"{header}\n", Secret).ShouldBeFalse();
        WebhookSignature.IsValid(Body, header.Insert(20, " "), Secret).ShouldBeFalse();
    }

    private static string Sign(byte[] body, string secret) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
}
