using Npgsql;
using XenoStore.Database;

namespace XenoStore.Tests.Database;

public sealed class DatabaseUrlTests
{
    [Theory]
    [InlineData("postgres://xeno:p%40ss%2Fword@db.example:6543/shop%20s")]
    [InlineData("postgresql://xeno:p%40ss%2Fword@db.example:6543/shop%20s")]
    public void Parts_are_decoded(string url)
    {
        var settings = new NpgsqlConnectionStringBuilder(DatabaseUrl.ToConnectionString(url));
        settings.Host.ShouldBe("db.example");
        settings.Port.ShouldBe(6543);
        settings.Username.ShouldBe("xeno");
        settings.Password.ShouldBe("p@ss/word");
        settings.Database.ShouldBe("shop s");
    }

    [Fact]
    public void Port_and_password_may_be_left_out()
    {
        var settings = new NpgsqlConnectionStringBuilder(DatabaseUrl.ToConnectionString("postgres://xeno@db/xeno"));
        settings.Port.ShouldBe(5432);
        settings.Password.ShouldBeNull();
    }

    [Theory]
    [InlineData("require", SslMode.Require)]
    [InlineData("verify-full", SslMode.VerifyFull)]
    public void Sslmode_is_understood_in_libpqs_words(string word, SslMode expected) =>
        new NpgsqlConnectionStringBuilder(DatabaseUrl.ToConnectionString($"postgres://xeno@db/xeno?sslmode={word}")).SslMode.ShouldBe(expected);

    [Fact]
    public void Npgsqls_own_form_passes_unchanged() =>
        DatabaseUrl.ToConnectionString("Host=db;Username=xeno").ShouldBe("Host=db;Username=xeno");

    [Theory]
    [InlineData("postgres://xeno:hunter2@db")]
    [InlineData("postgres://xeno:hunter2@/xeno")]
    public void Url_without_host_or_name_is_refused_without_showing_the_password(string url) =>
        Should.Throw<FormatException>(() => DatabaseUrl.ToConnectionString(url)).Message.ShouldNotContain("hunter2");
}
