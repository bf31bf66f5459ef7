using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class SyncViewTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly ReadingSpeed _speed = new(TimeProvider.System);
    private readonly SyncState _reading;

    public SyncViewTests()
    {
        var begun = BackfillPlan.Begin(new SyncState(), new SyncRun(1, SyncKind.Backfill, "user", Now, null, 0, 0, null), new SyncOptions(), Now);
        var products = begun.Of(SyncResource.Products) with { State = ResourceState.Done, Rows = 40, Total = 40 };
        _reading = begun.With(products) with { Stages = [SyncStage.Orders, SyncStage.Customers] };
    }

    [Fact]
    public void Only_the_resource_being_read_runs()
    {
        States(waiting: null).ShouldBe([ResourceState.Done, ResourceState.Running, ResourceState.Pending]);
    }

    [Fact]
    public void A_wait_is_shown_where_it_happens_with_its_end_and_reason()
    {
        var waiting = new Waiting(Now.AddSeconds(3), "Shopify asks for patience.");

        var orders = SyncView.Resources(_reading, waiting, _speed)[1];

        orders.State.ShouldBe(ResourceState.Waiting);
        orders.WaitingUntil.ShouldBe(waiting.Until);
        orders.Reason.ShouldBe(waiting.Reason);
        SyncView.Resources(_reading, waiting, _speed)[2].Reason.ShouldBeNull();
    }

    [Fact]
    public void A_run_that_failed_shows_its_reason_on_what_it_did_not_finish()
    {
        var failed = BackfillPlan.Fail(_reading, "Shopify refused the token.", new SyncOptions(), Now);

        var resources = SyncView.Resources(failed, waiting: null, _speed);

        resources[0].State.ShouldBe(ResourceState.Done);
        resources[1].State.ShouldBe(ResourceState.Failed);
        resources[1].Reason.ShouldBe("Shopify refused the token.");
    }

    [Fact]
    public void Rows_of_the_total_are_whole_percent()
    {
        var orders = _reading.Of(SyncResource.Orders) with { Rows = 333, Total = 1_000 };

        SyncView.Resources(_reading.With(orders), waiting: null, _speed)[1].Percent.ShouldBe(33);
    }

    private ResourceState[] States(Waiting? waiting) => [.. SyncView.Resources(_reading, waiting, _speed).Select(resource => resource.State)];
}
