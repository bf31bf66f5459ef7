using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class CrashPointsTests
{
    [Theory]
    [InlineData("page-written:3", 3)]
    [InlineData("page-written", 1)]
    public void The_process_dies_when_the_named_place_is_reached_the_nth_time(string setting, int nth)
    {
        var deaths = new List<int>();
        var reached = 0;
        var crash = new CrashPoints(setting, () => deaths.Add(reached));

        for (reached = 1; reached <= 5; reached++)
        {
            crash.Reach(CrashPoints.PageFetched);
            crash.Reach(CrashPoints.PageWritten);
        }

        deaths.ShouldBe([nth]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_dies_unless_asked_for(string? setting)
    {
        var crash = new CrashPoints(setting, () => throw new InvalidOperationException("It died."));

        crash.Reach(CrashPoints.PageWritten);
        crash.Reach("");
    }
}
