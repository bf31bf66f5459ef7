using XenoStore.Simulator.Webhooks;

namespace XenoStore.Tests.Simulator.Webhooks;

public class RetryScheduleTests
{
    [Fact]
    public void Eight_retries_take_four_hours_each_twice_as_long_as_the_one_before()
    {
        var schedule = new RetrySchedule(timeScale: 1);
        var waits = Enumerable.Range(1, RetrySchedule.Retries).Select(schedule.Before).ToList();

        waits.Aggregate((a, b) => a + b).ShouldBe(TimeSpan.FromHours(4), TimeSpan.FromSeconds(1));
        waits.Zip(waits.Skip(1)).ShouldAllBe(pair => Math.Abs((pair.Second / pair.First) - 2) < 0.001);
    }

    [Fact]
    public void Time_can_be_compressed() => new RetrySchedule(3600).Before(8).ShouldBe(new RetrySchedule(1).Before(8) / 3600, TimeSpan.FromMilliseconds(1));
}
