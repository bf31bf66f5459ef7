using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class CheckpointTests
{
    private const int Limit = 3;
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);
    private static readonly DateTimeOffset Noon = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Checkpoint Fresh = new Checkpoint { Resource = SyncResource.Orders }.Begin(Overlap);

    [Fact]
    public void The_first_reading_has_no_lower_bound()
    {
        Fresh.State.ShouldBe(ResourceState.Running);
        Fresh.Since.ShouldBeNull();
        Fresh.Cursor.ShouldBeNull();
    }

    [Fact]
    public void A_page_moves_cursor_watermark_and_rows()
    {
        var after = Fresh.After(Page(50, Noon, "c1"), Limit);

        after.Cursor.ShouldBe("c1");
        after.Watermark.ShouldBe(Noon);
        after.Rows.ShouldBe(50);
        after.State.ShouldBe(ResourceState.Running);
    }

    [Fact]
    public void The_last_page_ends_it_and_forgets_the_cursor()
    {
        var after = Fresh.After(Page(50, Noon, "c1"), Limit).After(Page(7, Noon.AddHours(1), "c2", hasNextPage: false), Limit);

        after.State.ShouldBe(ResourceState.Done);
        after.Cursor.ShouldBeNull();
        after.Rows.ShouldBe(57);
    }

    [Fact]
    public void A_later_reading_starts_a_little_before_the_watermark_and_counts_from_zero()
    {
        var done = Fresh.After(Page(7, Noon, null, hasNextPage: false), Limit);

        var next = done.Begin(Overlap);

        next.Since.ShouldBe(Noon - Overlap);
        next.Rows.ShouldBe(0);
        next.State.ShouldBe(ResourceState.Running);
    }

    [Fact]
    public void An_unfinished_reading_goes_on_at_its_cursor()
    {
        var interrupted = Fresh.After(Page(50, Noon, "c1"), Limit);

        interrupted.Begin(Overlap).ShouldBe(interrupted);
    }

    [Fact]
    public void An_empty_page_keeps_the_watermark()
    {
        var done = Fresh.After(Page(7, Noon, null, hasNextPage: false), Limit).Begin(Overlap);

        done.After(Page(0, null, null, hasNextPage: false), Limit).Watermark.ShouldBe(Noon);
    }

    [Fact]
    public void A_refused_cursor_restarts_before_the_newest_record_written()
    {
        var refused = Fresh.After(Page(50, Noon, "c1"), Limit).CursorRefused(Overlap, Limit);

        refused.Cursor.ShouldBeNull();
        refused.Since.ShouldBe(Noon - Overlap);
        refused.State.ShouldBe(ResourceState.Running);
    }

    [Fact]
    public void Cursors_refused_without_progress_fail_in_the_end()
    {
        var checkpoint = Fresh.After(Page(50, Noon, "c1"), Limit);
        for (var refusal = 0; refusal < Limit; refusal++)
        {
            checkpoint = checkpoint.CursorRefused(Overlap, Limit).After(Page(50, Noon, $"again{refusal}"), Limit);
            checkpoint.State.ShouldBe(ResourceState.Running);
        }

        checkpoint = checkpoint.CursorRefused(Overlap, Limit);

        checkpoint.State.ShouldBe(ResourceState.Failed);
        checkpoint.Reason.ShouldNotBeNull();
    }

    [Fact]
    public void A_watermark_that_rises_forgives_refused_cursors()
    {
        var refused = Fresh.After(Page(50, Noon, "c1"), Limit).CursorRefused(Overlap, Limit);

        refused.After(Page(50, Noon.AddMinutes(1), "c2"), Limit).Restarts.ShouldBe(0);
    }

    [Fact]
    public void The_same_cursor_again_and_again_fails_loudly()
    {
        var checkpoint = Fresh.After(Page(50, Noon, "c1"), Limit);
        for (var repeat = 1; repeat < Limit; repeat++)
        {
            checkpoint = checkpoint.After(Page(50, Noon, "c1"), Limit);
            checkpoint.State.ShouldBe(ResourceState.Running);
        }

        checkpoint.After(Page(50, Noon, "c1"), Limit).State.ShouldBe(ResourceState.Failed);
    }

    [Fact]
    public void Two_cursors_in_turn_fail_loudly_too()
    {
        var checkpoint = Fresh;
        for (var turn = 0; turn < Limit + 1; turn++)
        {
            checkpoint = checkpoint.After(Page(50, Noon, "a"), Limit);
            if (checkpoint.State == ResourceState.Running)
            {
                checkpoint = checkpoint.After(Page(50, Noon.AddHours(1), "b"), Limit);
            }
        }

        checkpoint.State.ShouldBe(ResourceState.Failed);
    }

    [Fact]
    public void Many_pages_of_one_second_are_no_circle()
    {
        var checkpoint = Fresh;
        for (var page = 0; page < 10 * Limit; page++)
        {
            checkpoint = checkpoint.After(Page(250, Noon, $"c{page}"), Limit);
        }

        checkpoint.State.ShouldBe(ResourceState.Running);
    }

    [Fact]
    public void A_next_page_without_a_cursor_fails_loudly() =>
        Fresh.After(Page(50, Noon, null), Limit).State.ShouldBe(ResourceState.Failed);

    [Fact]
    public void After_a_circle_the_next_run_starts_from_the_watermark()
    {
        var circling = Fresh.After(Page(50, Noon, "c1"), Limit).Fail("in a circle");

        var next = circling.Begin(Overlap);

        next.Cursor.ShouldBeNull();
        next.Since.ShouldBe(Noon - Overlap);
    }

    [Fact]
    public void The_earliest_day_of_sale_is_kept()
    {
        var first = Fresh.After(Page(1, Noon, "c1") with { Earliest = new DateOnly(2025, 3, 1) }, Limit);

        first.After(Page(1, Noon.AddDays(1), "c2") with { Earliest = new DateOnly(2024, 12, 31) }, Limit)
            .Earliest.ShouldBe(new DateOnly(2024, 12, 31));
        first.After(Page(1, Noon.AddDays(1), "c2") with { Earliest = new DateOnly(2026, 1, 1) }, Limit)
            .Earliest.ShouldBe(new DateOnly(2025, 3, 1));
    }

    private static PageWritten Page(int rows, DateTimeOffset? newest, string? cursor, bool hasNextPage = true) =>
        new(rows, rows, newest, Earliest: null, cursor, hasNextPage);
}
