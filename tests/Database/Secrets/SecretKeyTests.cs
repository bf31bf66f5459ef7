using System.Runtime.Versioning;
using System.Security.Cryptography;
using XenoStore.Database.Secrets;

namespace XenoStore.Tests.Database.Secrets;

[UnsupportedOSPlatform("windows")]
public sealed class SecretKeyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("xeno-key-").FullName;

    private string KeyFile => Path.Combine(folder, "secret.key");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Many_who_make_the_file_at_once_get_the_same_key()
    {
        var keys = new byte[16][];
        Parallel.For(0, keys.Length, i => keys[i] = SecretKey.LoadOrCreate(KeyFile).Bytes);

        keys.ShouldAllBe(key => key.SequenceEqual(keys[0]));
        Directory.GetFiles(folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void File_can_be_read_by_its_owner_alone_and_written_by_nobody()
    {
        SecretKey.LoadOrCreate(KeyFile);
        File.GetUnixFileMode(KeyFile).ShouldBe(UnixFileMode.UserRead);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(0)]
    public void Key_of_another_length_is_refused(int length) =>
        Should.Throw<FormatException>(() => SecretKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(length))));

    [Fact]
    public void Refusal_does_not_show_the_key() =>
        Should.Throw<FormatException>(() => SecretKey.Parse("not base64: hunter2")).Message.ShouldNotContain("hunter2");
}
