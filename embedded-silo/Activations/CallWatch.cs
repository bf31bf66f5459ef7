using System.Collections.Concurrent;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// Answers calls past their deadline. It looks only at activations that have calls: one joins with a call and leaves when it
/// is found without any, so a sent call costs no timer and an idle activation nothing at all.
/// </summary>
internal sealed class CallWatch(TimeProvider time)
{
    private readonly ConcurrentQueue<Activation> _activations = new();

    public void Add(Activation activation) => _activations.Enqueue(activation);

    public void Sweep()
    {
        var now = time.GetTimestamp();
        for (var left = _activations.Count; left > 0 && _activations.TryDequeue(out var activation); left--)
        {
            if (activation.FailOverdue(now))
            {
                Add(activation);
            }
        }
    }
}
