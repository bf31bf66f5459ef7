using System.Runtime.CompilerServices;

namespace XenoStore.EmbeddedSilo;

/// <summary>A call whose method returns <see cref="Task"/> or <see cref="ValueTask"/>.</summary>
internal abstract class VoidRequest : Request
{
    private readonly TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter _pending;

    /// <summary>What the caller awaits.</summary>
    internal Task Answered => Method.IsOneWay ? Task.CompletedTask : _answer.Task;

    internal sealed override bool IsAnswered => _answer.Task.IsCompleted;

    /// <summary>Calls the method with the arguments.</summary>
    /// <param name="grain">The activated grain.</param>
    protected abstract ValueTask Invoke(object grain);

    internal sealed override bool TryFail(Exception exception) => _answer.TrySetException(exception);

    private protected sealed override bool Begin(object grain)
    {
#pragma warning disable CA2012 // kept without a task around it; consumed once, in Answer
        _pending = Invoke(grain).ConfigureAwait(false).GetAwaiter();
#pragma warning restore CA2012
        return _pending.IsCompleted;
    }

    private protected sealed override void ContinueWith(Action continuation) => _pending.UnsafeOnCompleted(continuation);

    private protected sealed override void Answer()
    {
        _pending.GetResult();
        _answer.TrySetResult();
    }
}
