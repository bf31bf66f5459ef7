using XenoStore.Tests.Sync.Scripted;

namespace XenoStore.Tests.Sync;

public class BackfillTests
{
    [Fact]
    public async Task The_whole_history_ends_up_in_the_tables()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(30));
        world.Shop.Put(Samples.Customers(7));
        world.Shop.Put(Samples.Products(5));

        var progress = await world.RunAsync("register");

        progress.Run!.Error.ShouldBeNull();
        progress.Run.Kind.ShouldBe(SyncKind.Backfill);
        progress.Run.Rows.ShouldBe(42);
        progress.Run.Applied.ShouldBe(42);
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
        (await world.Tables.CountAsync("customers")).ShouldBe(7);
        (await world.Tables.CountAsync("products")).ShouldBe(5);
    }

    [Fact]
    public async Task Progress_shows_rows_totals_and_what_may_be_claimed()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(30));
        var lastPage = world.Shop.HoldNext("Customers");

        await world.Sync.Start("register", default);
        await lastPage.Reached;
        var reading = await world.Sync.Progress();
        lastPage.Open();
        var done = await world.UntilFinishedAsync();

        var orders = reading.Resources.Single(resource => resource.Resource == SyncResource.Orders);
        (orders.State, orders.Rows, orders.Total, orders.Percent).ShouldBe((ResourceState.Done, 30, 30, 100));
        reading.Coverage.ShouldBe(new Coverage(new DateOnly(2026, 10, 1), Complete: false));
        done.Coverage.ShouldBe(new Coverage(new DateOnly(2026, 10, 1), Complete: true));
        (await world.TenantGrain.Stats(range: null, Comparison.None)).Coverage.ShouldBe(done.Coverage);
    }

    [Fact]
    public async Task Two_starts_give_one_run()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(10));
        var gate = world.Shop.HoldNext("Orders");

        var runs = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => world.Sync.Start("user", default)));
        await gate.Reached;
        var another = await world.Sync.Start("user", default);
        gate.Open();
        await world.UntilFinishedAsync();

        runs.Select(run => run.Id).Append(another.Id).Distinct().Count().ShouldBe(1);
        (await world.Sync.Runs(100, default)).Length.ShouldBe(1);
        world.Shop.CallsOf("Orders").ShouldBe(3);
    }

    [Fact]
    public async Task A_webhook_newer_than_the_page_being_written_stays()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(4));
        var gate = world.Shop.HoldNext("Orders");
        await world.Sync.Start("user", default);
        await gate.Reached;

        var newer = Samples.Changed(Samples.Order(2), Samples.Start.AddDays(19), cents: 77_700);
        await world.Grains.GetGrain<IOrderGrain>(GrainKeys.Order(world.Tenant, 2))
            .Upsert(newer with { Additions = null }, new RecordVersion(newer.UpdatedAt, newer.UpdatedAt), default);
        gate.Open();
        await world.UntilFinishedAsync();

        world.Shop.Put(newer);
        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task An_order_deleted_while_its_page_was_under_way_is_not_resurrected()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(4));
        var gate = world.Shop.HoldNext("Orders");
        await world.Sync.Start("user", default);
        await gate.Reached;

        world.Shop.Delete(3);
        await world.Grains.GetGrain<IOrderGrain>(GrainKeys.Order(world.Tenant, 3)).Delete(world.Time.GetUtcNow(), default);
        gate.Open();
        await world.UntilFinishedAsync();

        await world.Tables.ShouldHoldAsync(world.Shop.AllOrders);
    }

    [Fact]
    public async Task An_order_in_a_foreign_currency_does_not_hold_up_the_others()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Shop.Put(Samples.Orders(4));
        world.Shop.Put(Samples.Order(5) with { Currency = "EUR" });

        (await world.RunAsync()).Run!.Error.ShouldBeNull();

        await world.Tables.ShouldHoldAsync([.. Samples.Orders(4)]);
    }
}
