using XenoStore.Grains.Sync;
using XenoStore.Shopify.Webhooks;
using XenoStore.Tests.Sync.Scripted;

namespace XenoStore.Tests.Sync;

public class CatchUpTests
{
    [Fact]
    public async Task The_reminder_finds_what_webhooks_missed()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        world.Shop.Put(Samples.Order(11, world.Time.GetUtcNow()));
        world.Shop.Put(Samples.Changed(Samples.Order(4), world.Time.GetUtcNow(), cents: 12_300));

        world.Tick();
        var progress = await world.UntilAsync(CaughtUp);

        progress.Run!.Trigger.ShouldBe("reminder");
        progress.Run.Applied.ShouldBe(2);
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task A_tick_missed_for_hours_gives_one_run()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        await world.StopSiloAsync();
        world.Shop.Put(Samples.Order(11, world.Time.GetUtcNow()));
        world.Time.Advance(TimeSpan.FromHours(2));

        await world.StartSiloAsync();
        await world.WakeAsync(SyncReminder.CatchUp, world.Options.CatchUpEvery);
        await world.UntilAsync(CaughtUp);

        (await world.Sync.Runs(100, default)).Length.ShouldBe(2);
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task Catch_up_reads_only_from_a_little_before_the_watermark()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);

        await world.RunAsync();

        world.Shop.Calls.Last(call => call.StartsWith("Orders", StringComparison.Ordinal))
            .ShouldBe($"Orders  since {Samples.Order(10).UpdatedAt - world.Options.Overlap:O}");
    }

    [Fact]
    public async Task Deletions_in_the_event_log_are_applied()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        foreach (var id in new long[] { 2, 5, 9 })
        {
            world.Shop.Delete(id, logged: world.Time.GetUtcNow().AddMinutes(-id));
        }

        await world.RunAsync();

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
        world.Shop.CallsOf("Order ").ShouldBe(0);
    }

    [Fact]
    public async Task The_sweep_finds_orders_that_vanished_without_a_word()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        foreach (var id in new long[] { 1, 6, 10 })
        {
            world.Shop.Delete(id);
        }

        await world.RunAsync();

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task The_sweep_never_deletes_old_orders_that_a_lost_scope_hides()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10, at: n => Samples.Start.AddDays(-100 + (n * 12)));
        var all = world.Shop.AllOrders;
        var shown = world.Time.GetUtcNow().AddDays(-60);
        world.Shop.Hides = order => order.CreatedAt < shown;
        world.Shop.Info = world.Shop.Info with { Scopes = ["read_orders"] };

        await world.RunAsync();

        await world.Tables.ShouldHoldAsync(all);
    }

    [Fact]
    public async Task The_sweep_never_deletes_a_beginning_that_is_hidden_although_the_scope_is_there()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10, at: n => Samples.Start.AddDays(-100 + (n * 12)));
        var all = world.Shop.AllOrders;
        var shown = world.Time.GetUtcNow().AddDays(-60);
        world.Shop.Hides = order => order.CreatedAt < shown;

        await world.RunAsync();

        await world.Tables.ShouldHoldAsync(all);
    }

    [Fact]
    public async Task The_sweep_asks_before_it_believes_a_list()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        var whole = world.Shop.AllOrders;
        var listing = world.Shop.HoldNext("Ids");
        world.Shop.Hides = order => order.Id == 3;
        await world.Sync.Start("user", default);
        await listing.Reached;
        world.Shop.Hides = _ => false;
        listing.Open();
        await world.UntilFinishedAsync();

        world.Shop.CallsOf("Order 3").ShouldBe(1);
        await world.Tables.ShouldHoldAsync(whole);
    }

    [Fact]
    public async Task The_recount_finds_reports_and_repairs_drift()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        await world.Tables.ExecuteAsync("update daily_sales set gross_sales = gross_sales + 1, revision = revision + 1 where tenant_id = $1");
        world.Time.Advance(world.Options.RecountEvery);

        var progress = await world.RunAsync();

        progress.LastRecountDrift.ShouldBe(1);
        progress.LastRecountAt.ShouldBe(world.Time.GetUtcNow());
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
        var stats = await world.TenantGrain.Stats(new DateRange(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 20)), Comparison.None);
        stats.Asked.Totals.Amounts.GrossSales.ShouldBe(world.Shop.AllOrders.Sum(order => order.Totals.TotalPrice));
    }

    [Fact]
    public async Task Lost_subscriptions_are_renewed_and_kept_ones_left_alone()
    {
        await using var world = await SyncWorld.StartAsync(options => options.PublicUrl = new Uri("https://xeno.example/"));
        await world.RunAsync();
        world.Shop.CallsOf("Subscribe ").ShouldBe(WebhookTopics.Subscribed.Count);
        world.Shop.Unsubscribe(WebhookTopics.OrdersUpdated);

        await world.RunAsync();

        world.Shop.CallsOf("Subscribe ").ShouldBe(WebhookTopics.Subscribed.Count + 1);
        world.Shop.Subscriptions.ShouldAllBe(subscription => subscription.Uri == "https://xeno.example/webhooks/shopify");
    }

    [Fact]
    public async Task A_shop_that_moved_to_another_zone_has_its_days_derived_anew()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 300, configure: options => options.OrdersPerPage = 250);
        world.Shop.Info = world.Shop.Info with { TimeZone = "Asia/Tokyo" };

        await world.RunAsync();

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders, "Asia/Tokyo");
    }

    [Fact]
    public async Task After_stop_nothing_is_called_any_more()
    {
        await using var world = await SyncWorld.ReadAsync(orders: 10);
        var gate = world.Shop.HoldNext("Products");
        await world.Sync.Start("user", default);
        await gate.Reached;

        await world.Sync.Stop(default);
        gate.Open();
        var calls = world.Shop.Calls.Count;
        world.Tick();
        await world.StopSiloAsync();

        world.Shop.Calls.Count.ShouldBe(calls);
    }

    private static bool CaughtUp(SyncProgress progress) => progress.Run is { Kind: SyncKind.CatchUp, FinishedAt: not null };
}
