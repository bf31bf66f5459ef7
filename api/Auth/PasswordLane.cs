using System.Collections.Concurrent;

namespace XenoStore.Api.Auth;

/// <summary>
/// The one lane in which passwords are hashed: a thread of its own, one password at a time, a short queue. Hashing is dear on
/// purpose (about 0.2 s of a core each), so without a lane a burst of logins would take both cores away from the webhooks.
/// </summary>
internal sealed class PasswordLane : IDisposable
{
    /// <summary>How many may wait. At 0.2 s each, who comes last waits about 3 s.</summary>
    internal const int QueueLength = 16;

    private readonly BlockingCollection<Action> _queue = new(QueueLength);

    public PasswordLane() => new Thread(Work) { IsBackground = true, Name = "password lane" }.Start();

    /// <summary>Runs the work in its turn.</summary>
    /// <exception cref="PasswordLaneFullException">The queue is full.</exception>
    /// <exception cref="OperationCanceledException">The caller left before its turn came.</exception>
    internal Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _queue.TryAdd(() => Complete(completion, work, cancellationToken), 0, CancellationToken.None)
            ? completion.Task
            : throw new PasswordLaneFullException();
    }

    /// <summary>Takes no more work; what waits is still done.</summary>
    public void Dispose() => _queue.CompleteAdding();

    private static void Complete<T>(TaskCompletionSource<T> completion, Func<T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            completion.SetCanceled(cancellationToken);
            return;
        }

        try
        {
            completion.SetResult(work());
        }
#pragma warning disable CA1031 // Whatever it is belongs to the caller, who awaits it; the lane must go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            completion.SetException(exception);
        }
    }

    private void Work()
    {
        foreach (var turn in _queue.GetConsumingEnumerable())
        {
            turn();
        }

        _queue.Dispose();
    }
}
