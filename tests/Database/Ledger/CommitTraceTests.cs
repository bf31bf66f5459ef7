using System.Diagnostics;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

public sealed class CommitTraceTests
{
    [Fact]
    public void A_commit_that_two_calls_share_is_below_one_and_linked_with_the_other_from_both_sides()
    {
        using var trace = new RecordedTrace("XenoStore.Database");
        using var first = trace.Begin();
        var batch = new OrderBatch();
        Offer(batch, order: 1);
        using var second = trace.Begin();
        Offer(batch, order: 2);

        using var commit = CommitTrace.Begin(batch).ShouldNotBeNull();

        commit.ParentSpanId.ShouldBe(first.SpanId);
        commit.Links.ShouldHaveSingleItem().Context.SpanId.ShouldBe(second.SpanId);
        second.Links.ShouldHaveSingleItem().Context.SpanId.ShouldBe(commit.SpanId);
        first.Links.ShouldBeEmpty();
    }

    [Fact]
    public void A_commit_that_no_traced_call_waits_for_begins_no_trace()
    {
        using var trace = new RecordedTrace("XenoStore.Database");
        Activity.Current = null;
        var batch = new OrderBatch();
        Offer(batch, order: 1);

        CommitTrace.Begin(batch).ShouldBeNull();
    }

    private static void Offer(OrderBatch batch, long order) =>
        batch.TryAdd(OrderOffer.Deletion(new TenantId(1), order, DateTimeOffset.UnixEpoch, CancellationToken.None)).ShouldBeTrue();
}
