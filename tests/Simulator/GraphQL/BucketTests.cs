using Microsoft.Extensions.Time.Testing;
using XenoStore.Simulator.GraphQL;

namespace XenoStore.Tests.Simulator.GraphQL;

public class BucketTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void What_is_not_there_cannot_be_taken_until_it_is_restored()
    {
        var bucket = new Bucket(2000, 100, _time);
        bucket.TryTake(1900).ShouldBeTrue();
        bucket.TryTake(101).ShouldBeFalse();
        bucket.Available.ShouldBe(100);

        _time.Advance(TimeSpan.FromMilliseconds(10));
        bucket.TryTake(101).ShouldBeTrue();
        bucket.Available.ShouldBe(0);
    }

    [Fact]
    public void It_never_holds_more_than_its_size()
    {
        var bucket = new Bucket(2000, 100, _time);
        bucket.TryTake(500);
        bucket.GiveBack(400);
        bucket.Available.ShouldBe(1900);
        bucket.GiveBack(5000);
        bucket.Available.ShouldBe(2000);
        bucket.TryTake(100);
        _time.Advance(TimeSpan.FromHours(1));
        bucket.Available.ShouldBe(2000);
    }

    [Fact]
    public void A_bucket_of_size_zero_never_empties()
    {
        var bucket = new Bucket(0, 100, _time);
        for (var i = 0; i < 10_000; i++)
        {
            bucket.TryTake(1000).ShouldBeTrue();
        }
    }
}
