using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using XenoStore.Api.Auth;
using XenoStore.Api.Problems;
using XenoStore.Api.Sync;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Live;

/// <summary>What changes in a shop, as it changes. A listener that comes back names the last event it saw and misses nothing.</summary>
internal sealed class LiveStream(IGrainFactory grains, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    /// <summary>A silent line is taken for a dead one by proxies; ours is never silent for longer.</summary>
    internal static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Changes that come faster than anybody can look are told together.</summary>
    internal static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    /// <summary>Events until the listener leaves, its session ends, or the host stops. A silo that dies meanwhile only makes them late.</summary>
    internal async IAsyncEnumerable<SseItem<LiveEvent>> ReadAsync(
        Caller caller, Shop shop, LivePosition? seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        var position = await StartAsync(shop, seen, end.Token);
        yield return Beat(position);

        var (change, beat) = (Next(shop, position, end.Token), Task.Delay(Heartbeat, clock, end.Token));
        while (true)
        {
            await Task.WhenAny(change, beat);
            var mayListen = end.IsCancellationRequested ? false : await UnlessOutAsync(MayListenAsync(caller));
            if (mayListen is false)
            {
                yield break;
            }

            if (beat.IsCompleted)
            {
                yield return Beat(position);
                beat = Task.Delay(Heartbeat, clock, end.Token);
            }

            if (change.IsCompleted)
            {
                (position, var items) = (mayListen is true ? await UnlessOutAsync(TellAsync(shop, position, change)) : null) ?? (position, []);
                foreach (var item in items)
                {
                    yield return item;
                }

                await Task.WhenAny(Task.Delay(Pace, clock, end.Token));
                change = Next(shop, position, end.Token);
            }
        }
    }

    private static async Task<LivePosition> StartAsync(Shop shop, LivePosition? seen, CancellationToken cancellationToken)
    {
        var now = await Next(shop, LivePosition.Nothing, cancellationToken);
        return new LivePosition(now.Revision, now.SyncRevision).StartOf(seen);
    }

    private static Task<TenantChange> Next(Shop shop, LivePosition position, CancellationToken cancellationToken) =>
        shop.Tenant.WaitForChange(position.Revision, position.SyncRevision, cancellationToken);

    /// <summary>The answer, or null while the silo or the database does not answer: whoever asks next asks anew.</summary>
    private static async Task<T?> UnlessOutAsync<T>(Task<T> answer)
        where T : struct
    {
        try
        {
            return await answer;
        }
        catch (Exception exception) when (exception is OperationCanceledException || Outage.Is(exception))
        {
            return null;
        }
    }

    /// <summary>"Another", not "greater": after a restart of the silo the sync's revision begins anew.</summary>
    private static async Task<(LivePosition Position, IReadOnlyList<SseItem<LiveEvent>> Items)> TellAsync(
        Shop shop, LivePosition before, Task<TenantChange> arrived)
    {
        var change = await arrived;
        var now = new LivePosition(change.Revision, change.SyncRevision);
        var items = new List<SseItem<LiveEvent>>(2);
        if (now.Revision != before.Revision)
        {
            // The id still names the old sync revision: a listener lost between the two events is told of the sync again.
            var told = now with { SyncRevision = before.SyncRevision };
            items.Add(Item("stats", told, new LiveEvent(now.Revision, now.SyncRevision, change.Days, null)));
        }

        if (now.SyncRevision != before.SyncRevision)
        {
            items.Add(Item("sync", now, new LiveEvent(now.Revision, now.SyncRevision, null, SyncResponse.Of(await shop.Sync.Progress()))));
        }

        return (now, items);
    }

    private static SseItem<LiveEvent> Beat(LivePosition position) =>
        Item("heartbeat", position, new LiveEvent(position.Revision, position.SyncRevision, null, null));

    private static SseItem<LiveEvent> Item(string type, LivePosition position, LiveEvent data) => new(data, type) { EventId = position.EventId };

    private Task<bool> MayListenAsync(Caller caller) =>
        grains.GetGrain<IUserGrain>(GrainKeys.User(caller.UserId)).MayAct(caller.SessionId, caller.Tenant);
}
