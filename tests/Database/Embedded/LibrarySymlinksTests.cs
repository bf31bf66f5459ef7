using XenoStore.Database.Embedded;

namespace XenoStore.Tests.Database.Embedded;

public sealed class LibrarySymlinksTests : IDisposable
{
    private readonly string package = Directory.CreateTempSubdirectory("xeno-links-").FullName;

    public LibrarySymlinksTests()
    {
        Directory.CreateDirectory(Path.Combine(Home, "lib"));
        File.WriteAllText(Path.Combine(Home, "lib", "libpq.so.5.18"), "library");
        File.WriteAllText(
            Path.Combine(Home, "pg-symlinks.json"),
            """[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"},{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so"}]""");
    }

    private string Home => Path.Combine(package, "native");

    public void Dispose() => Directory.Delete(package, recursive: true);

    [Fact]
    public void Links_are_relative_so_that_the_package_can_be_moved()
    {
        LibrarySymlinks.Make(Home);
        new FileInfo(Path.Combine(Home, "lib", "libpq.so.5")).LinkTarget.ShouldBe("libpq.so.5.18");
        File.ReadAllText(Path.Combine(Home, "lib", "libpq.so")).ShouldBe("library");
    }

    [Fact]
    public void Many_may_make_them_at_once_and_again()
    {
        Parallel.For(0, 50, _ => LibrarySymlinks.Make(Home));
        LibrarySymlinks.Make(Home);
        File.ReadAllText(Path.Combine(Home, "lib", "libpq.so.5")).ShouldBe("library");
    }

    [Fact]
    public void Ordinary_installation_has_no_list_and_is_left_alone()
    {
        File.Delete(Path.Combine(Home, "pg-symlinks.json"));
        LibrarySymlinks.Make(Home);
        Directory.GetFiles(Path.Combine(Home, "lib")).ShouldHaveSingleItem();
    }
}
