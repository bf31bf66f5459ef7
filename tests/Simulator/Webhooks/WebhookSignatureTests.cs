using System.Text;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Tests.Simulator.Webhooks;

public class WebhookSignatureTests
{
    /// <summary>The vector Shopify's libraries publish for "hush" (there in hex), and RFC 4231, test case 2.</summary>
    [Theory]
    [InlineData(
        "hush", "code=0907a61c0c8d55e99db179b68161bc00&shop=some-shop.myshopify.com&state=0.6784241404160823&timestamp=1337178173",
        "700e2dadb827fcc8609e9d5ce208b2e9cdaab9df07390d2cbca10d7c328fc4bf")]
    [InlineData("Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    public void Signature_is_base64_of_the_known_digest(string secret, string message, string hex) =>
        WebhookSignature.Of(Encoding.UTF8.GetBytes(message), secret).ShouldBe(Convert.ToBase64String(Convert.FromHexString(hex)));
}
