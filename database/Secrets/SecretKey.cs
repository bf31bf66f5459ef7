using System.Security.Cryptography;

namespace XenoStore.Database.Secrets;

/// <summary>The key of <see cref="SecretBox"/>. Whoever loses it must connect every shop again; whoever leaks it, too.</summary>
public sealed class SecretKey
{
    private const int Size = 32;

    private SecretKey(byte[] bytes) => Bytes = bytes;

    internal byte[] Bytes { get; }

    /// <summary>Reads a key from its text form.</summary>
    /// <param name="base64">32 bytes in base64, such as <c>openssl rand -base64 32</c> prints.</param>
    /// <exception cref="FormatException">Anything else. The message does not show it.</exception>
    public static SecretKey Parse(string base64)
    {
        var bytes = new byte[Size + 1];
        return Convert.TryFromBase64String(base64.Trim(), bytes, out var length) && length == Size
            ? new SecretKey(bytes[..Size])
            : throw new FormatException("The secret key must be 32 bytes in base64; make one with `openssl rand -base64 32`.");
    }

    /// <summary>Reads the key of a file, which is created with a random one (mode 0400) when it is missing. Two processes may do so at once.</summary>
    /// <param name="path">Beside the database, never inside its folder: a copy of the database alone must not open.</param>
    public static SecretKey LoadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        return Parse(File.ReadAllText(path));
    }

    /// <summary>Written aside and then moved, so that nobody reads half a key; whoever moves first has made it.</summary>
    private static void Create(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead;
        }

        using (var writer = new StreamWriter(draft, options))
        {
            writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Size)));
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
