using Microsoft.Extensions.Options;

namespace XenoStore.Grains.Sync;

/// <summary>
/// Bounds how many shops fetch and write at once in this process, in the order in which they asked: ten thousand shops that wake
/// together take their turns instead of stampeding. A slot is held for one step, never while a shop waits.
/// </summary>
public sealed class SyncSlots(IOptions<SyncOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _free = new(options.Value.MaxConcurrentLoops);

    /// <summary>Takes a slot, waiting for one; disposing the answer gives it back.</summary>
    public async Task<Slot> EnterAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        return new Slot(_free);
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    /// <summary>A slot that is held.</summary>
    public readonly struct Slot(SemaphoreSlim free) : IDisposable
    {
        /// <summary>Gives it back.</summary>
        public void Dispose() => free.Release();
    }
}
