using XenoStore.Grains.Sync;
using XenoStore.Shopify.Admin;
using XenoStore.Tests.Fixtures;
using XenoStore.Tests.Sync.Scripted;

namespace XenoStore.Tests.Sync;

/// <summary>Orders that have to be read again, and what must not keep them from it.</summary>
public class RereadTests
{
    [Fact]
    public async Task An_order_noted_for_rereading_is_read_without_waiting_for_the_reminder()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        var edited = Edit(world);

        await Order(world, 4).RequestReread("orders/edited", edited.UpdatedAt, default);
        await ReadOnceAsync(world);

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
        (await world.Tables.CountAsync("rereads")).ShouldBe(0);
    }

    [Fact]
    public async Task An_order_that_is_gone_when_it_is_read_again_is_deleted()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        world.Shop.Delete(4);

        await Order(world, 4).RequestReread("refund 1 came alone", world.Time.GetUtcNow(), default);
        await ReadOnceAsync(world);

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task An_old_order_that_a_lost_scope_hides_is_not_deleted_when_it_is_read_again()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10, at: n => Samples.Start.AddDays(-100 + n));
        var all = world.Shop.AllOrders;
        world.Shop.Info = world.Shop.Info with { Scopes = ["read_orders"] };
        (await world.RunAsync()).Run!.Error.ShouldBeNull();
        world.Shop.Hides = order => order.Id == 4;

        await Order(world, 4).RequestReread("orders/edited", world.Time.GetUtcNow(), default);
        await ReadOnceAsync(world);

        await world.Tables.ShouldHoldAsync(all);
    }

    [Fact]
    public async Task A_reading_that_shopify_refused_once_is_tried_again_without_waiting_for_a_reminder()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10, configure: Never);
        var edited = Edit(world);
        world.Shop.FailNext("Order", new AdminFailure.ServerTrouble(503));

        await Order(world, 4).RequestReread("orders/edited", edited.UpdatedAt, default);
        await BecomesAsync(world, () => world.Tables.CountAsync("rereads"), waiting => waiting == 0, "nothing waits to be read again");

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task An_order_that_shopify_cannot_show_does_not_hold_up_the_others()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10, configure: Never);
        var edited = Edit(world);
        world.Shop.Break("Order", new AdminFailure.ServerTrouble(503));
        await Order(world, 4).RequestReread("orders/edited", edited.UpdatedAt, default);
        world.Shop.Put(Samples.Order(11, world.Time.GetUtcNow()));

        var run = await world.Sync.Start("user", default);
        await BecomesAsync(world, world.Sync.Progress, seen => seen.Run is { FinishedAt: not null } && seen.Run.Id == run.Id, "the run ended");

        (await world.Sync.Progress()).Run!.Error.ShouldBeNull();
        (await world.Tables.CountAsync("rereads")).ShouldBe(1);
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task What_a_process_that_ended_had_still_to_read_is_read_within_a_minute_although_nobody_asks()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        var edited = Edit(world);
        var gate = world.Shop.HoldNext("Order");
        await Order(world, 4).RequestReread("orders/edited", edited.UpdatedAt, default);
        await gate.Reached;
        await world.StopSiloAsync();

        await world.StartSiloAsync();
        await world.WakeAsync(SyncReminder.Resume, world.Options.ResumeEvery);

        await Eventually.BecomesAsync(() => world.Tables.CountAsync("rereads"), waiting => waiting == 0, "nothing waits to be read again");
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task A_webhook_that_hides_when_an_order_was_edited_has_it_read_at_once()
    {
        await using var world = await SyncWorld.StartAsync();
        var edited = Samples.Order(4) with { Additions = [new LineAddition(LineItemId: 40, Quantity: 1, Samples.Start.AddDays(3))] };
        world.Shop.Put(edited);
        await world.RunAsync("register");
        var sent = edited with { UpdatedAt = world.Time.GetUtcNow(), FulfillmentStatus = "fulfilled" };
        world.Shop.Put(sent);

        await Order(world, 4).Upsert(sent with { Additions = null }, new RecordVersion(sent.UpdatedAt, sent.UpdatedAt), default);
        await ReadOnceAsync(world);

        (await world.Tables.ScalarAsync("select gross_sales from daily_sales where tenant_id = $1 and day = '2026-10-04'")).ShouldBe(400);
    }

    private static void Never(SyncOptions options) => options.CatchUpEvery = options.ResumeEvery = TimeSpan.FromDays(40);

    private static IOrderGrain Order(SyncWorld world, long order) => world.Grains.GetGrain<IOrderGrain>(GrainKeys.Order(world.Tenant, order));

    /// <summary>Waits until order 4 has been read again, and nothing more than that.</summary>
    private static Task ReadOnceAsync(SyncWorld world) =>
        world.UntilAsync(progress => progress.PendingRereads == 0 && world.Shop.CallsOf("Order 4") == 1);

    /// <summary>Lets one back-off pass after the other until the answer is good.</summary>
    private static Task BecomesAsync<T>(SyncWorld world, Func<Task<T>> ask, Func<T, bool> good, string what) => Eventually.BecomesAsync(
        () =>
        {
            world.Time.Advance(world.Options.FirstBackOff);
            return ask();
        },
        good,
        what);

    /// <summary>Changes order 4 of the shop, and tells nobody.</summary>
    private static OrderSnapshot Edit(SyncWorld world)
    {
        var edited = Samples.Changed(Samples.Order(4), world.Time.GetUtcNow(), cents: 5_550);
        world.Shop.Put(edited);
        return edited;
    }
}
