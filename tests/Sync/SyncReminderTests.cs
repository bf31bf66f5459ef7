using XenoStore.Grains.Sync;

namespace XenoStore.Tests.Sync;

public class SyncReminderTests
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    [Fact]
    public void Ten_thousand_shops_are_spread_evenly_over_the_period()
    {
        var perSecond = Enumerable.Range(1, 10_000)
            .Select(tenant => (int)SyncReminder.FirstTick(new TenantId(tenant), Period).TotalSeconds)
            .CountBy(second => second)
            .ToDictionary();

        perSecond.Keys.Max().ShouldBeLessThan(300);
        perSecond.Count.ShouldBeGreaterThan(290);
        perSecond.Values.Max().ShouldBeLessThan(100);
    }

    [Fact]
    public void A_shop_always_has_the_same_place() =>
        SyncReminder.FirstTick(new TenantId(42), Period).ShouldBe(SyncReminder.FirstTick(new TenantId(42), Period));
}
