using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class BackOffTests
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 4)]
    [InlineData(5, 64)]
    [InlineData(8, 300)]
    [InlineData(int.MaxValue, 300)]
    public void The_whole_wait_doubles_up_to_the_longest(int failures, int seconds) =>
        BackOff.Delay(failures, First, Longest, chance: 1).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void Chance_takes_at_most_half_of_it_away()
    {
        BackOff.Delay(1, First, Longest, chance: 0).ShouldBe(TimeSpan.FromSeconds(2));
        BackOff.Delay(1, First, Longest, chance: 0.5).ShouldBe(TimeSpan.FromSeconds(3));
    }
}
