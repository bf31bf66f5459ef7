using XenoStore.Api.Auth;

namespace XenoStore.Tests.Api.Auth;

public sealed class PasswordLaneTests
{
    [Fact]
    public async Task One_password_is_hashed_at_a_time()
    {
        using var lane = new PasswordLane();
        var (running, most) = (0, 0);
        int Work()
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            Thread.Yield();
            return Interlocked.Decrement(ref running);
        }

        await Task.WhenAll(Enumerable.Range(0, PasswordLane.QueueLength).Select(_ => lane.RunAsync(Work, default)));
        most.ShouldBe(1);
    }

    [Fact]
    public async Task A_full_queue_refuses_at_once_and_loses_nobody_who_waits()
    {
        using var lane = new PasswordLane();
        using var open = new ManualResetEventSlim();
        using var begun = new ManualResetEventSlim();
        var first = lane.RunAsync(() => Wait(begun, open), default);
        begun.Wait();
        var waiting = Enumerable.Range(0, PasswordLane.QueueLength).Select(i => lane.RunAsync(() => i, default)).ToArray();

        await Should.ThrowAsync<PasswordLaneFullException>(async () => await lane.RunAsync(() => 0, default));

        open.Set();
        (await first).ShouldBe(-1);
        (await Task.WhenAll(waiting)).ShouldBe(Enumerable.Range(0, PasswordLane.QueueLength));
    }

    [Fact]
    public async Task Who_has_left_costs_nothing()
    {
        using var lane = new PasswordLane();
        using var left = new CancellationTokenSource();
        await left.CancelAsync();
        var hashed = false;
        await Should.ThrowAsync<OperationCanceledException>(lane.RunAsync(() => hashed = true, left.Token));
        hashed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_failure_reaches_its_caller_and_the_lane_goes_on()
    {
        using var lane = new PasswordLane();
        await Should.ThrowAsync<FormatException>(lane.RunAsync<int>(() => throw new FormatException(), default));
        (await lane.RunAsync(() => 1, default)).ShouldBe(1);
    }

    private static int Wait(ManualResetEventSlim begun, ManualResetEventSlim open)
    {
        begun.Set();
        open.Wait();
        return -1;
    }
}
