using XenoStore.Tests.Sync.Scripted;

namespace XenoStore.Tests.Sync;

/// <summary>Two silos that do not know of each other both run a shop's sync: only the later one may write.</summary>
public class FencingTests
{
    [Fact]
    public async Task A_page_that_arrives_after_another_activation_has_begun_is_not_written()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(3));
        var page = world.Shop.HoldNext("Orders");
        await world.Sync.Start("user", default);
        await page.Reached;

        await world.Tables.ExecuteAsync("update sync_epochs set epoch = epoch + 1 where tenant_id = $1"); // as the other one does first
        page.Open();
        await world.UntilFinishedAsync();

        (await world.Tables.OrdersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_later_activation_reads_is_written()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(3));
        await world.Tables.ExecuteAsync("insert into sync_epochs (tenant_id, epoch) values ($1, 41)");

        await world.RunAsync();

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }
}
