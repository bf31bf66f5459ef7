using XenoStore.Database.StartUp;

namespace XenoStore.Tests.Database.StartUp;

public sealed class RefusalsTests
{
    private static readonly ServerFacts Sound = new(180004, true, true, "on", false, false, []);

    public static TheoryData<string, string> Broken => new()
    {
        { "version", "use 18" },
        { "fsync", "set fsync=on" },
        { "pages", "set full_page_writes=on" },
        { "commit", "set synchronous_commit=on" },
        { "superuser", "superuser" },
        { "bypass", "NOBYPASSRLS" },
        { "table", "orders, refunds" },
    };

    [Fact]
    public void Sound_server_is_not_refused() => Refusals.Of(Sound).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Broken))]
    public void Each_fault_is_refused_alone_and_with_its_remedy(string fault, string remedy) =>
        Refusals.Of(Break(fault)).ShouldHaveSingleItem().ShouldContain(remedy);

    private static ServerFacts Break(string fault) => fault switch
    {
        "version" => Sound with { VersionNumber = 170009 },
        "fsync" => Sound with { Fsync = false },
        "pages" => Sound with { FullPageWrites = false },
        "commit" => Sound with { SynchronousCommit = "off" },
        "superuser" => Sound with { IsSuperuser = true },
        "bypass" => Sound with { BypassesRowSecurity = true },
        "table" => Sound with { UnguardedTables = ["orders", "refunds"] },
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
