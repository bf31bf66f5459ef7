using Microsoft.Extensions.Options;
using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class SyncSlotsTests
{
    [Fact]
    public async Task No_more_shops_than_there_are_slots_work_at_once_and_every_one_has_its_turn()
    {
        using var slots = new SyncSlots(Options.Create(new SyncOptions { MaxConcurrentLoops = 3 }));
        var (working, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
        {
            using var slot = await slots.EnterAsync(default);
            InterlockedMax(ref most, Interlocked.Increment(ref working));
            await Task.Yield();
            Interlocked.Decrement(ref working);
        }));

        most.ShouldBeInRange(1, 3);
        working.ShouldBe(0);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = most; now > seen; seen = most)
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }
}
