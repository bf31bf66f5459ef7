using XenoStore.Grains.Sync;
using XenoStore.Tests.Sync.Scripted;

namespace XenoStore.Tests.Sync;

public class InterruptionTests
{
    private const int Pages = 13;

    public static TheoryData<string, int> EveryPlace()
    {
        var places = new TheoryData<string, int>();
        foreach (var page in Enumerable.Range(1, Pages))
        {
            places.Add(CrashPoints.PageFetched, page);
            places.Add(CrashPoints.PageWritten, page);
            places.Add(CrashPoints.CheckpointSaved, page);
        }

        return places;
    }

    [Theory]
    [MemberData(nameof(EveryPlace))]
    public async Task A_backfill_that_died_resumes_and_repeats_one_page_at_most(string place, int nth)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(30));
        world.Shop.Put(Samples.Customers(7));
        world.Shop.Put(Samples.Products(5));
        await world.StopSiloAsync();
        var died = new TaskCompletionSource();
        await world.StartSiloAsync(new CrashPoints($"{place}:{nth}", () => Die(died)));
        var run = await world.Sync.Start("register", default);
        await died.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await world.StopSiloAsync();

        await world.StartSiloAsync();
        var progress = await world.UntilFinishedAsync();

        progress.Run!.Id.ShouldBe(run.Id);
        progress.Run.Error.ShouldBeNull();
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
        (await world.Tables.CountAsync("customers")).ShouldBe(7);
        (await world.Tables.CountAsync("products")).ShouldBe(5);
        (world.Shop.CallsOf("Orders") + world.Shop.CallsOf("Customers") + world.Shop.CallsOf("Products")).ShouldBeLessThanOrEqualTo(Pages + 1);
    }

    /// <summary>As a kill would, nothing after this place happens: the loop breaks off, and a clock that stands still lets it try nothing else.</summary>
    private static void Die(TaskCompletionSource died)
    {
        died.TrySetResult();
        throw new InvalidOperationException("The process died here.");
    }
}
