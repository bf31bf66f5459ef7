using XenoStore.EmbeddedSilo;

namespace XenoStore.Tests.Engine.Embedded;

public sealed class TickGridTests
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 60)]
    [InlineData(1, 60)]
    [InlineData(59, 60)]
    [InlineData(60, 120)]
    [InlineData(625, 660)]
    public void The_next_tick_is_the_first_point_of_the_grid_after_now(int now, int next) =>
        TickGrid.NextAfter(s_start, TimeSpan.FromSeconds(60), s_start.AddSeconds(now)).ShouldBe(s_start.AddSeconds(next));
}
