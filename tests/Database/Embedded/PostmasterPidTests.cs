using XenoStore.Database.Embedded;

namespace XenoStore.Tests.Database.Embedded;

public sealed class PostmasterPidTests
{
    private static readonly string[] Ready = ["4711", "/data/postgres", "1795626524", "54999", "", "127.0.0.1", " 11788290         5", "ready   "];

    [Fact]
    public void First_line_is_the_process_and_eighth_the_status() =>
        PostmasterPid.Parse(Ready).ShouldBe(new PostmasterPid(4711, IsReady: true));

    [Theory]
    [InlineData("starting")]
    [InlineData("stopping")]
    public void Other_statuses_are_not_ready(string status) =>
        PostmasterPid.Parse([.. Ready[..7], status]).ShouldBe(new PostmasterPid(4711, IsReady: false));

    [Fact]
    public void Unfinished_file_is_not_ready() => PostmasterPid.Parse(["4711"]).ShouldBe(new PostmasterPid(4711, IsReady: false));

    [Fact]
    public void Empty_file_says_nothing() => PostmasterPid.Parse([]).ShouldBeNull();

    [Fact]
    public void Missing_file_says_nothing() => PostmasterPid.Read("/nowhere/postmaster.pid").ShouldBeNull();
}
