using Microsoft.Extensions.Time.Testing;
using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class ReadingSpeedTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly Checkpoint _orders = new() { Resource = SyncResource.Orders, Rows = 300, Total = 1_050 };

    [Fact]
    public void Speed_and_rest_follow_from_the_last_pages()
    {
        var speed = Read(SyncResource.Orders, 100, 200, 300);

        speed.RowsPerSecond(SyncResource.Orders).ShouldBe(50);
        speed.SecondsLeft(_orders).ShouldBe(15);
    }

    [Fact]
    public void One_page_says_nothing_yet() => Read(SyncResource.Orders, 100).RowsPerSecond(SyncResource.Orders).ShouldBeNull();

    [Fact]
    public void Another_resource_starts_anew()
    {
        var speed = Read(SyncResource.Products, 100, 200);
        speed.Note(SyncResource.Orders, 50);

        speed.RowsPerSecond(SyncResource.Products).ShouldBeNull();
        speed.RowsPerSecond(SyncResource.Orders).ShouldBeNull();
    }

    [Fact]
    public void Without_a_total_nothing_is_promised() =>
        Read(SyncResource.Orders, 100, 200).SecondsLeft(_orders with { Total = null }).ShouldBeNull();

    private ReadingSpeed Read(SyncResource resource, params long[] rows)
    {
        var speed = new ReadingSpeed(_time);
        foreach (var soFar in rows)
        {
            speed.Note(resource, soFar);
            _time.Advance(TimeSpan.FromSeconds(2));
        }

        return speed;
    }
}
