using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace XenoStore.Database.Secrets;

/// <summary>
/// Seals the tokens and secrets of tenants: AES-256-GCM (NIST SP 800-38D) with a random nonce, bound to tenant and column, so that
/// ciphertext copied into another row or column does not open.
/// </summary>
/// <remarks>Sealed form: key version (1 byte), nonce (12), tag (16), ciphertext. Safe for concurrent use.</remarks>
public sealed class SecretBox
{
    private const byte KeyVersion = 1;
    private const int NonceStart = 1;
    private const int TagStart = NonceStart + NonceSize;
    private const int TextStart = TagStart + TagSize;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly Lazy<SecretKey> key;

    /// <param name="key">Read at the first use: a host that brings its own database names the key's file after this.</param>
    public SecretBox(Lazy<SecretKey> key) => this.key = key;

    /// <param name="key">32 random bytes.</param>
    public SecretBox(SecretKey key)
        : this(new Lazy<SecretKey>(key))
    {
    }

    /// <summary>Seals a secret; the same one never gives the same bytes twice.</summary>
    /// <param name="tenant">Whose row it goes into.</param>
    /// <param name="column">The column it goes into.</param>
    /// <param name="secret">Any text.</param>
    public byte[] Seal(TenantId tenant, string column, string secret)
    {
        var text = Encoding.UTF8.GetBytes(secret);
        var box = new byte[TextStart + text.Length];
        box[0] = KeyVersion;
        RandomNumberGenerator.Fill(Nonce(box));
        using var aes = new AesGcm(key.Value.Bytes, TagSize);
        aes.Encrypt(Nonce(box), text, box.AsSpan(TextStart), Tag(box), Binding(tenant, column, KeyVersion));
        return box;
    }

    /// <summary>Opens what <see cref="Seal"/> made for this tenant and column.</summary>
    /// <exception cref="CryptographicException">It was sealed for another row, with another key, or was changed since.</exception>
    public string Open(TenantId tenant, string column, byte[] box)
    {
        if (box.Length < TextStart || box[0] != KeyVersion)
        {
            throw new CryptographicException($"The {column} of tenant {tenant} is not something this key version has sealed.");
        }

        var text = new byte[box.Length - TextStart];
        using var aes = new AesGcm(key.Value.Bytes, TagSize);
        aes.Decrypt(Nonce(box), box.AsSpan(TextStart), Tag(box), text, Binding(tenant, column, box[0]));
        return Encoding.UTF8.GetString(text);
    }

    private static Span<byte> Nonce(byte[] box) => box.AsSpan(NonceStart, NonceSize);

    private static Span<byte> Tag(byte[] box) => box.AsSpan(TagStart, TagSize);

    private static byte[] Binding(TenantId tenant, string column, byte keyVersion) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{tenant.Value}|{column}|{keyVersion}"));
}
