using Microsoft.Extensions.Configuration;
using XenoStore.Api.Auth;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Auth;

public sealed class JwtKeyTests
{
    [Fact]
    public void A_short_secret_is_refused_with_the_remedy() =>
        Should.Throw<InvalidOperationException>(() => Key(("JWT_SECRET", new string('x', 31))).Value).Message.ShouldContain("openssl rand");

    [Fact]
    public void Thirty_two_bytes_are_enough() => Key(("JWT_SECRET", new string('x', 32))).Value.KeySize.ShouldBe(256);

    [Fact]
    public void Without_a_secret_one_is_made_once_and_nobody_else_may_read_it()
    {
        var folder = TestDataFolder.Create();
        var first = Key(("XENO_DATA", folder)).Value.Key;
        Key(("XENO_DATA", folder)).Value.Key.ShouldBe(first);
        first.Length.ShouldBeGreaterThanOrEqualTo(JwtKey.MinLength);
        Directory.GetFiles(folder).ShouldBe([Path.Combine(folder, "jwt.key")]);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(folder, "jwt.key")).ShouldBe(UnixFileMode.UserRead);
        }
    }

    private static JwtKey Key(params (string Name, string Value)[] settings) => new(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build());
}
