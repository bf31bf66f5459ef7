using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class BackfillPlanTests
{
    private static readonly SyncOptions Options = new();
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_history_is_read_first_and_caught_up_afterwards()
    {
        BackfillPlan.NextKind(new SyncState()).ShouldBe(SyncKind.Backfill);
        BackfillPlan.NextKind(Finished()).ShouldBe(SyncKind.CatchUp);
    }

    [Fact]
    public void Webhooks_are_subscribed_before_the_first_page_of_a_backfill()
    {
        var stages = Begin(new SyncState(), SyncKind.Backfill).Stages;

        stages.IndexOf(SyncStage.Subscriptions).ShouldBeLessThan(stages.IndexOf(SyncStage.Products));
        stages[^1].ShouldBe(SyncStage.Recount);
    }

    [Fact]
    public void Catch_up_reads_what_waits_to_be_read_again_before_anything_else_of_the_shop()
    {
        var stages = Begin(Finished(), SyncKind.CatchUp).Stages;

        stages.IndexOf(SyncStage.Rereads).ShouldBeLessThan(stages.IndexOf(SyncStage.Products));
    }

    [Fact]
    public void Sweep_and_recount_belong_to_a_catch_up_once_a_day()
    {
        var justDone = Finished() with { SweptAt = Now.AddHours(-23), RecountedAt = Now.AddHours(-23) };
        var dayOld = Finished() with { SweptAt = Now.AddHours(-24), RecountedAt = Now.AddHours(-24) };

        Begin(justDone, SyncKind.CatchUp).Stages.ShouldNotContain(SyncStage.Sweep);
        Begin(justDone, SyncKind.CatchUp).Stages.ShouldNotContain(SyncStage.Recount);
        Begin(dayOld, SyncKind.CatchUp).Stages.ShouldContain(SyncStage.Sweep);
        Begin(dayOld, SyncKind.CatchUp).Stages.ShouldContain(SyncStage.Recount);
    }

    [Fact]
    public void A_stage_that_is_done_leaves_the_list_and_another_does_not()
    {
        var state = Begin(new SyncState(), SyncKind.Backfill);

        BackfillPlan.StageDone(state, SyncStage.Shop).Stages[0].ShouldBe(SyncStage.Subscriptions);
        BackfillPlan.StageDone(state, SyncStage.Rereads).Stages.ShouldBe(state.Stages);
    }

    [Fact]
    public void A_backfill_that_failed_does_not_read_again_what_is_done()
    {
        var state = Begin(new SyncState(), SyncKind.Backfill);
        state = state.With(state.Of(SyncResource.Products) with { State = ResourceState.Done, Rows = 300 });
        state = BackfillPlan.Fail(state, "token refused", Options, Now);

        var next = Begin(state, SyncKind.Backfill);

        next.Of(SyncResource.Products).State.ShouldBe(ResourceState.Done);
        next.Of(SyncResource.Products).Rows.ShouldBe(300);
        next.Of(SyncResource.Orders).State.ShouldBe(ResourceState.Running);
    }

    [Fact]
    public void The_reminder_leaves_a_failing_shop_alone_for_longer_each_time_but_never_more_than_a_day()
    {
        var state = Begin(new SyncState(), SyncKind.Backfill);
        var once = BackfillPlan.Fail(state, "no", Options, Now);
        var oftener = BackfillPlan.Fail(Begin(once, SyncKind.Backfill), "no", Options, Now);
        var forEver = BackfillPlan.Fail(oftener with { FailedRuns = 1_000 }, "no", Options, Now);

        BackfillPlan.IsDue(once, Now.AddMinutes(4)).ShouldBeFalse();
        BackfillPlan.IsDue(once, Now.AddMinutes(5)).ShouldBeTrue();
        BackfillPlan.IsDue(oftener, Now.AddMinutes(9)).ShouldBeFalse();
        BackfillPlan.IsDue(forEver, Now.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void A_run_under_way_is_never_due_again() => BackfillPlan.IsDue(Begin(new SyncState(), SyncKind.Backfill), Now).ShouldBeFalse();

    [Fact]
    public void No_day_is_claimed_before_the_last_page_of_orders()
    {
        var day = new DateOnly(2024, 12, 1);
        var state = Begin(new SyncState(), SyncKind.Backfill);
        var reading = state.With(state.Of(SyncResource.Orders) with { Earliest = day });
        var read = state.With(state.Of(SyncResource.Orders) with { Earliest = day, State = ResourceState.Done });

        BackfillPlan.CoverageOf(reading).ShouldBe(new Coverage(null, false));
        BackfillPlan.CoverageOf(read).ShouldBe(new Coverage(day, false));
        BackfillPlan.CoverageOf(BackfillPlan.Finish(read, Now)).ShouldBe(new Coverage(day, true));
    }

    [Fact]
    public void A_history_that_the_shop_hides_is_never_called_complete()
    {
        var finished = Finished();

        BackfillPlan.CoverageOf(finished with { Scopes = ["read_orders"] }).Complete.ShouldBeFalse();
        BackfillPlan.CoverageOf(finished with { Scopes = ["read_orders", "read_all_orders"] }).Complete.ShouldBeTrue();
    }

    private static SyncState Begin(SyncState state, SyncKind kind) =>
        BackfillPlan.Begin(state, new SyncRun(1, kind, "user", Now, null, 0, 0, null), Options, Now);

    private static SyncState Finished() => BackfillPlan.Finish(Begin(new SyncState(), SyncKind.Backfill), Now) with { Stages = [] };
}
