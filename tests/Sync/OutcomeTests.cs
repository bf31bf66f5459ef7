using XenoStore.Shopify.Admin;
using XenoStore.Tests.Sync.Scripted;

namespace XenoStore.Tests.Sync;

public class OutcomeTests
{
    [Fact]
    public async Task Throttling_is_a_wait_as_long_as_shopify_says()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        world.Shop.FailNext("Orders", new AdminFailure.Throttled(TimeSpan.FromSeconds(3), QueryCost.None));
        await world.Sync.Start("user", default);

        var waiting = (await world.UntilWaitingAsync()).Resources.Single(resource => resource.State == ResourceState.Waiting);
        waiting.Resource.ShouldBe(SyncResource.Orders);
        waiting.WaitingUntil.ShouldBe(world.Time.GetUtcNow().AddSeconds(3));
        waiting.Reason.ShouldNotBeNull();

        world.Time.Advance(TimeSpan.FromSeconds(2.9));
        world.Shop.CallsOf("Orders").ShouldBe(1);
        world.Time.Advance(TimeSpan.FromSeconds(0.1));

        (await world.UntilFinishedAsync()).Run!.Error.ShouldBeNull();
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task A_query_that_would_be_throttled_is_not_sent()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        world.Shop.Throttle = new ThrottleStatus(2_000, CurrentlyAvailable: 50, RestoreRate: 10);
        await world.Sync.Start("user", default);

        // A page asks for 100 points and 50 are left: 5 s until the next one.
        var waiting = (await world.UntilWaitingAsync()).Resources.Single(resource => resource.State == ResourceState.Waiting);

        waiting.WaitingUntil.ShouldBe(world.Time.GetUtcNow().AddSeconds(5));
        world.Shop.Throttle = new ThrottleStatus(2_000, 2_000, 100);
        world.Time.Advance(TimeSpan.FromSeconds(5));
        (await world.UntilFinishedAsync()).Run!.Error.ShouldBeNull();
    }

    [Fact]
    public async Task Trouble_at_shopify_is_waited_out_and_ends_well()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        world.Shop.FailNext("Orders", new AdminFailure.ServerTrouble(503), new AdminFailure.TimedOut(TimeSpan.FromSeconds(10)));
        await world.Sync.Start("user", default);

        await world.UntilWaitingAsync();
        world.Time.Advance(world.Options.FirstBackOff);
        await world.UntilAsync(_ => world.Shop.CallsOf("Orders") == 2);
        await world.UntilWaitingAsync();
        world.Time.Advance(2 * world.Options.FirstBackOff);

        (await world.UntilFinishedAsync()).Run!.Error.ShouldBeNull();
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task A_refused_token_stops_all_calls_until_the_shop_is_connected_again()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        world.Shop.Break("", new AdminFailure.TokenRefused());

        (await world.RunAsync()).Run!.Error.ShouldBe(new AdminFailure.TokenRefused().Sentence);

        (await world.TenantGrain.Profile())!.State.ShouldBe(ConnectionState.NeedsReauthorisation);
        var calls = world.Shop.Calls.Count;
        for (var tick = 0; tick < 5; tick++)
        {
            world.Tick();
            await world.Sync.Progress();
        }

        await world.StopSiloAsync();
        world.Shop.Calls.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task A_frozen_shop_is_not_tried_between_ticks_not_even_by_a_new_process()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Break("", new AdminFailure.ShopFrozen());
        await world.Sync.Start("user", default);
        await UntilAsync(world, ConnectionState.Frozen);

        await world.StopSiloAsync();
        await world.StartSiloAsync();
        await world.Sync.Wake();
        var resting = await world.Sync.Progress();
        await world.Sync.Runs(1, default);
        await world.StopSiloAsync();

        resting.Run!.FinishedAt.ShouldBeNull();
        world.Shop.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_frozen_shop_is_tried_at_the_next_tick_and_is_connected_again_when_it_answers()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        world.Shop.Break("", new AdminFailure.ShopFrozen());
        await world.Sync.Start("user", default);
        await UntilAsync(world, ConnectionState.Frozen);

        world.Tick();
        await world.UntilAsync(_ => world.Shop.Calls.Count >= 2);
        world.Shop.Mend("");
        world.Tick();

        (await world.UntilFinishedAsync()).Run!.Error.ShouldBeNull();
        (await world.TenantGrain.Profile())!.State.ShouldBe(ConnectionState.Connected);
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task A_search_that_shopify_misunderstood_fails_the_run_and_writes_nothing()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        world.Shop.Break("Orders", new AdminFailure.SearchWarned(["invalid_field"]));

        var progress = await world.RunAsync();

        progress.Run!.Error!.ShouldContain("invalid_field");
        progress.Resources.Single(resource => resource.Resource == SyncResource.Orders).State.ShouldBe(ResourceState.Failed);
        progress.Coverage.Complete.ShouldBeFalse();
        (await world.Tables.CountAsync("orders")).ShouldBe(0);
        (await world.TenantGrain.Profile())!.State.ShouldBe(ConnectionState.Connected);
    }

    [Fact]
    public async Task A_page_that_is_too_costly_is_halved()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(8));
        world.Shop.FailNext("Orders", new AdminFailure.TooCostly(1_293, 1_000));

        (await world.RunAsync()).Run!.Error.ShouldBeNull();

        // One that was refused, then four of two orders.
        world.Shop.CallsOf("Orders").ShouldBe(5);
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task Pages_in_a_circle_fail_the_run()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        world.Shop.CursorLoop = "again";

        (await world.RunAsync()).Run!.Error.ShouldNotBeNull();

        world.Shop.CallsOf("Orders").ShouldBeLessThanOrEqualTo(world.Options.MaxRepeatedPages + 2);
    }

    [Fact]
    public async Task A_cursor_that_shopify_forgot_costs_a_restart_from_the_watermark_and_no_order()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(20));
        var thirdPage = world.Shop.HoldNext("Orders");
        await world.Sync.Start("user", default);
        await thirdPage.Reached;
        world.Shop.FailNext("Orders", new AdminFailure.CursorRefused("invalid cursor"));
        thirdPage.Open();

        (await world.UntilFinishedAsync()).Run!.Error.ShouldBeNull();

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
        var restart = world.Shop.Calls.Where(call => call.StartsWith("Orders", StringComparison.Ordinal)).ElementAt(2);
        restart.ShouldBe($"Orders  since {Samples.Order(4).UpdatedAt - world.Options.Overlap:O}");
    }

    [Fact]
    public async Task A_database_that_fails_for_a_moment_costs_time_only()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        await world.ExecuteAsOwnerAsync("alter table orders rename to orders_gone");
        await world.Sync.Start("user", default);
        await world.UntilWaitingAsync();

        await world.ExecuteAsOwnerAsync("alter table orders_gone rename to orders");
        world.Time.Advance(world.Options.FirstBackOff);

        (await world.UntilFinishedAsync()).Run!.Error.ShouldBeNull();
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    private static async Task UntilAsync(SyncWorld world, ConnectionState state)
    {
        var seen = await world.TenantGrain.WaitForChange(-1, -1, default);
        while ((await world.TenantGrain.Profile())!.State != state)
        {
            seen = await world.TenantGrain.WaitForChange(seen.Revision, seen.SyncRevision, default).WaitAsync(TimeSpan.FromSeconds(60));
        }
    }
}
