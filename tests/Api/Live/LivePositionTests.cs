using XenoStore.Api.Live;

namespace XenoStore.Tests.Api.Live;

public sealed class LivePositionTests
{
    [Fact]
    public void An_id_reads_back_as_the_position_it_was_written_from() =>
        LivePosition.Parse(new LivePosition(1234, 56).EventId).ShouldBe(new LivePosition(1234, 56));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("1.2.3")]
    [InlineData("-1.2")]
    [InlineData("1.x")]
    public void What_is_not_ours_is_nothing_seen(string? id) => LivePosition.Parse(id).ShouldBeNull();

    [Fact]
    public void A_new_listener_starts_at_the_present() => new LivePosition(7, 3).StartOf(null).ShouldBe(new LivePosition(7, 3));

    [Fact]
    public void A_listener_that_comes_back_starts_where_it_left() => new LivePosition(7, 3).StartOf(new LivePosition(5, 3)).ShouldBe(new LivePosition(5, 3));

    [Fact]
    public void A_listener_from_before_a_restart_is_told_everything() =>
        new LivePosition(7, 0).StartOf(new LivePosition(7, 44)).ShouldBe(LivePosition.Nothing);

    [Fact]
    public void Nothing_seen_has_no_id() => LivePosition.Nothing.EventId.ShouldBeNull();
}
