using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using XenoStore.Tests.Fixtures;
using XenoStore.Tests.Grains.Silo;
using static XenoStore.Tests.Grains.Silo.Orders;

namespace XenoStore.Tests.Grains;

public class WaitingForChanges(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    private IClusterClient Grains => fixture.Grains;

    [Fact]
    public async Task Who_is_behind_is_answered_at_once()
    {
        var tenant = await fixture.NewTenantAsync();
        await Grains.OfferAsync(tenant, Order(1, 20_00));
        var now = await Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Revision > 0);

        var change = await Grains.Tenant(tenant).WaitForChange(0, long.MaxValue, CancellationToken.None);

        change.Revision.ShouldBe(now.Revision);
        change.Days.ShouldBe([Day]);
    }

    [Fact]
    public async Task An_order_wakes_everybody_who_waits()
    {
        var tenant = await fixture.NewTenantAsync();
        var waiting = Enumerable.Range(0, 5).Select(_ => ChangeAfterAsync(Grains.Tenant(tenant), 0, long.MaxValue)).ToArray();

        await Grains.OfferAsync(tenant, Order(1, 20_00));

        (await Task.WhenAll(waiting)).ShouldAllBe(change => change.Revision == 1 && change.Days.Single() == Day);
    }

    [Fact]
    public async Task A_change_of_the_sync_wakes_without_touching_the_figures()
    {
        var tenant = Grains.Tenant(await fixture.NewTenantAsync());
        var before = await tenant.WaitForChange(-1, -1, CancellationToken.None);
        var waiting = ChangeAfterAsync(tenant, before.Revision, before.SyncRevision);

        await tenant.NoteSyncChange();

        var change = await waiting;
        change.SyncRevision.ShouldBeGreaterThan(before.SyncRevision);
        (change.Revision, change.Days.Length).ShouldBe((before.Revision, 0));
    }

    [Fact]
    public async Task Who_goes_away_no_longer_waits()
    {
        var tenant = Grains.Tenant(await fixture.NewTenantAsync());
        using var goneAway = new CancellationTokenSource();
        var waiting = tenant.WaitForChange(0, long.MaxValue, goneAway.Token);

        await goneAway.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task When_nothing_changes_for_three_seconds_the_answer_is_empty()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var tenantId = await fixture.NewTenantAsync();
        await using var silo = await fixture.StartSiloAsync(services => services.AddSingleton<TimeProvider>(clock));

        var waiting = silo.Grains.Tenant(tenantId).WaitForChange(0, long.MaxValue, CancellationToken.None);
        await silo.Grains.Tenant(tenantId).Revision(); // the grain is awake; whether the other call has begun to wait, nobody can tell
        waiting.IsCompleted.ShouldBeFalse();
        await Eventually.BecomesAsync(PassAsync, answered => answered, "the wait is over");

        (await waiting).Days.ShouldBeEmpty();

        Task<bool> PassAsync()
        {
            clock.Advance(TimeSpan.FromSeconds(3));
            return Task.FromResult(waiting.IsCompleted);
        }
    }

    [Fact]
    public async Task The_revision_of_the_sync_rises_over_a_restart()
    {
        var tenantId = await fixture.NewTenantAsync();
        await Grains.Tenant(tenantId).NoteSyncChange();
        var before = await Grains.Tenant(tenantId).WaitForChange(-1, -1, CancellationToken.None);

        var later = new FakeTimeProvider(DateTimeOffset.UtcNow.AddSeconds(1));
        await using var restarted = await fixture.StartSiloAsync(services => services.AddSingleton<TimeProvider>(later));

        var after = await restarted.Grains.Tenant(tenantId).WaitForChange(-1, -1, CancellationToken.None);
        after.SyncRevision.ShouldBeGreaterThan(before.SyncRevision);
    }

    /// <summary>Asks again when nothing has changed in time, as every listener does.</summary>
    private static async Task<TenantChange> ChangeAfterAsync(ITenantGrain tenant, long revision, long syncRevision)
    {
        while (true)
        {
            var change = await tenant.WaitForChange(revision, syncRevision, CancellationToken.None);
            if (change.Revision > revision || change.SyncRevision > syncRevision)
            {
                return change;
            }
        }
    }
}
