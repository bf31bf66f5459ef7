using Microsoft.Extensions.Time.Testing;
using XenoStore.Shopify.Admin;

namespace XenoStore.Tests.Shopify.Admin;

public sealed class QueryCostBucketTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly QueryCostBucket _bucket;

    public QueryCostBucketTests() => _bucket = new QueryCostBucket(_time);

    [Fact]
    public void Before_anything_is_known_nothing_waits() => _bucket.WaitFor(1000).ShouldBe(TimeSpan.Zero);

    [Fact]
    public void What_is_missing_comes_back_at_the_restore_rate()
    {
        Note(available: 131);

        _bucket.WaitFor(131).ShouldBe(TimeSpan.Zero);
        _bucket.WaitFor(431).ShouldBe(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Time_that_passed_counts()
    {
        Note(available: 131);
        _time.Advance(TimeSpan.FromSeconds(2));

        _bucket.WaitFor(431).ShouldBe(TimeSpan.FromSeconds(1));

        _time.Advance(TimeSpan.FromSeconds(1));
        _bucket.WaitFor(431).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_bucket_never_holds_more_than_it_can()
    {
        Note(available: 1900);
        _time.Advance(TimeSpan.FromHours(1));
        Note(available: 0, askedAgo: TimeSpan.Zero);

        _bucket.WaitFor(100).ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void An_over_full_answer_is_a_full_bucket()
    {
        Note(available: 5000);
        _bucket.WaitFor(2000).ShouldBe(TimeSpan.Zero);

        Note(available: 5000, maximum: 1000);
        _bucket.WaitFor(2000).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_negative_answer_is_an_empty_bucket()
    {
        Note(available: -300);

        _bucket.WaitFor(100).ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void An_answer_that_comes_late_does_not_bring_points_back()
    {
        Note(available: 100, askedAgo: TimeSpan.FromSeconds(1));
        Note(available: 1900, askedAgo: TimeSpan.FromSeconds(5));

        _bucket.WaitFor(300).ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void A_query_dearer_than_the_bucket_waits_for_a_full_one_and_not_for_ever()
    {
        Note(available: 1000);
        _bucket.WaitFor(9999).ShouldBe(TimeSpan.FromSeconds(10));

        _time.Advance(TimeSpan.FromSeconds(10));
        _bucket.WaitFor(9999).ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(double.NaN, 2000, 100)]
    [InlineData(50, 0, 100)]
    [InlineData(50, 2000, 0)]
    [InlineData(50, 2000, -1)]
    public void An_answer_without_sense_is_ignored(double available, double maximum, double rate)
    {
        Note(available: 100);
        _bucket.Note(new QueryCost(1, 1, new ThrottleStatus(maximum, available, rate)), _time.GetUtcNow());
        _bucket.Note(QueryCost.None, _time.GetUtcNow());

        _bucket.WaitFor(200).ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void A_shop_that_changes_its_plan_is_believed()
    {
        Note(available: 0);
        _bucket.Note(new QueryCost(1, 1, new ThrottleStatus(20_000, 0, 1000)), _time.GetUtcNow());

        _bucket.WaitFor(1000).ShouldBe(TimeSpan.FromSeconds(1));
    }

    private void Note(double available, double maximum = 2000, TimeSpan askedAgo = default) =>
        _bucket.Note(new QueryCost(431, 79, new ThrottleStatus(maximum, available, 100)), _time.GetUtcNow() - askedAgo);
}
