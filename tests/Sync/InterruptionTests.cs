using XenoStore.Grains.Sync;
using XenoStore.Tests.Sync.Scripted;

namespace XenoStore.Tests.Sync;

public class InterruptionTests
{
    private const int Pages = 13;

    private readonly TaskCompletionSource _died = new();

    public static TheoryData<string, int> Places()
    {
        var places = new TheoryData<string, int> { { CrashPoints.PageFetched, 1 }, { CrashPoints.PageFetched, Pages } };
        foreach (var page in Enumerable.Range(1, Pages))
        {
            places.Add(CrashPoints.PageWritten, page);
        }

        foreach (var save in new[] { 1, 3, 9, Pages })
        {
            places.Add(CrashPoints.CheckpointSaved, save);
        }

        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_backfill_that_died_resumes_and_repeats_one_page_at_most(string place, int nth)
    {
        await using var world = await DeadAsync($"{place}:{nth}");
        var run = (await world.Sync.Runs(1, default)).Single();
        await world.StopSiloAsync();

        await world.StartSiloAsync();
        var progress = await world.UntilFinishedAsync();

        progress.Run!.Id.ShouldBe(run.Id);
        progress.Run.Error.ShouldBeNull();
        await ShouldHoldAllAsync(world);
        (world.Shop.CallsOf("Orders") + world.Shop.CallsOf("Customers") + world.Shop.CallsOf("Products")).ShouldBeLessThanOrEqualTo(Pages + 1);
    }

    [Fact]
    public async Task A_backfill_that_died_goes_on_within_a_minute_although_nobody_asks()
    {
        await using var world = await DeadAsync($"{CrashPoints.PageWritten}:5");
        await world.StopSiloAsync();

        await world.StartSiloAsync();
        await world.WakeAsync(SyncReminder.Resume, world.Options.ResumeEvery);

        await world.UntilCompleteAsync();
        await ShouldHoldAllAsync(world);
    }

    /// <summary>A shop whose backfill has just broken off at a crash point.</summary>
    private async Task<SyncWorld> DeadAsync(string setting)
    {
        var world = await SyncWorld.StartAsync(crash: new CrashPoints(setting, Die));
        world.Shop.Put(Samples.Orders(30));
        world.Shop.Put(Samples.Customers(7));
        world.Shop.Put(Samples.Products(5));
        await world.Sync.Start("register", default);
        await _died.Task.WaitAsync(TimeSpan.FromSeconds(60));
        return world;
    }

    /// <summary>As after a kill, nothing more happens: the step breaks off, and the clock that stands still lets it try nothing else.</summary>
    private void Die()
    {
        _died.TrySetResult();
        throw new InvalidOperationException("The process died here.");
    }

    private static async Task ShouldHoldAllAsync(SyncWorld world)
    {
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
        (await world.Tables.CountAsync("customers")).ShouldBe(7);
        (await world.Tables.CountAsync("products")).ShouldBe(5);
    }
}
