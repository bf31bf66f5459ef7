using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace XenoStore.Api.Auth;

/// <summary>The key that signs access tokens: <c>JWT_SECRET</c>, or one that is made once and kept in <c>jwt.key</c> of the data folder.</summary>
internal sealed class JwtKey(IConfiguration configuration)
{
    /// <summary>HMAC-SHA256 wants a key as long as its hash (RFC 7518, section 3.2), in bytes.</summary>
    internal const int MinLength = 32;

    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new SymmetricSecurityKey(Load(configuration)));

    /// <summary>The key, read at first use.</summary>
    /// <exception cref="InvalidOperationException"><c>JWT_SECRET</c> is shorter than 32 bytes.</exception>
    internal SymmetricSecurityKey Value => _key.Value;

    private static byte[] Load(IConfiguration configuration)
    {
        if (configuration["JWT_SECRET"] is not { Length: > 0 } secret)
        {
            return LoadFile(Path.Combine(configuration["XENO_DATA"] ?? ".data", "jwt.key"));
        }

        var bytes = Encoding.UTF8.GetBytes(secret);
        return bytes.Length >= MinLength
            ? bytes
            : throw new InvalidOperationException(
                $"JWT_SECRET has {bytes.Length} bytes; give it at least {MinLength}, for instance the output of 'openssl rand -base64 48'.");
    }

    private static byte[] LoadFile(string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            TryWrite(path, RandomNumberGenerator.GetBytes(48));
        }

        return File.ReadAllBytes(path) is { Length: >= MinLength } key
            ? key
            : throw new InvalidOperationException($"{path} is too short for a key; delete it, and a new one is made (everybody signs in again).");
    }

    /// <summary>Writes aside and moves into place without replacing, so that of two hosts that start together both read the same key.</summary>
    private static void TryWrite(string path, byte[] key)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead;
        }

        using (var file = new FileStream(draft, options))
        {
            file.Write(key);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
