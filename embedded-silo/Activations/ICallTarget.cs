using Orleans;

namespace XenoStore.EmbeddedSilo;

/// <summary>Where the calls of one key go: its one activation, or the pool of a stateless worker.</summary>
internal interface ICallTarget
{
    /// <summary>Takes the request; false once this target has ended and a fresh one is needed.</summary>
    bool TryPost(Request request);

    /// <summary>Ends what nobody used since the given timestamp.</summary>
    void CollectIdleSince(long timestamp);

    /// <summary>Ends; the task completes when it has ended.</summary>
    Task EndAsync(DeactivationReason reason);
}
