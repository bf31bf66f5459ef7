using System.Security.Cryptography;
using System.Text;
using XenoStore.Database.Secrets;

namespace XenoStore.Tests.Database.Secrets;

public sealed class SecretBoxTests
{
    private const string Token = "shpat_0123456789abcdef";
    private static readonly TenantId Mine = new(7);
    private static readonly TenantId Theirs = new(8);

    private readonly SecretBox box = new(SecretKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

    [Theory]
    [InlineData(Token)]
    [InlineData("")]
    [InlineData("zweiundfünfzig €")]
    public void What_was_sealed_opens(string secret) =>
        box.Open(Mine, "access_token", box.Seal(Mine, "access_token", secret)).ShouldBe(secret);

    [Fact]
    public void Copied_into_another_tenants_row_it_does_not_open() =>
        Should.Throw<CryptographicException>(() => box.Open(Theirs, "access_token", box.Seal(Mine, "access_token", Token)));

    [Fact]
    public void Copied_into_another_column_it_does_not_open() =>
        Should.Throw<CryptographicException>(() => box.Open(Mine, "client_secret", box.Seal(Mine, "access_token", Token)));

    [Fact]
    public void With_another_key_it_does_not_open()
    {
        var other = new SecretBox(SecretKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
        Should.Throw<CryptographicException>(() => other.Open(Mine, "access_token", box.Seal(Mine, "access_token", Token)));
    }

    [Fact]
    public void Any_flipped_bit_is_noticed()
    {
        var sealedToken = box.Seal(Mine, "access_token", Token);
        for (var bit = 0; bit < sealedToken.Length * 8; bit++)
        {
            var changed = sealedToken.ToArray();
            changed[bit / 8] ^= (byte)(1 << bit % 8);
            Should.Throw<CryptographicException>(() => box.Open(Mine, "access_token", changed));
        }
    }

    [Fact]
    public void Truncated_box_is_refused() =>
        Should.Throw<CryptographicException>(() => box.Open(Mine, "access_token", box.Seal(Mine, "access_token", Token)[..20]));

    [Fact]
    public void Same_secret_never_gives_the_same_bytes_nor_shows()
    {
        var one = box.Seal(Mine, "access_token", Token);
        box.Seal(Mine, "access_token", Token).ShouldNotBe(one);
        Encoding.Latin1.GetString(one).ShouldNotContain("shpat");
    }
}
