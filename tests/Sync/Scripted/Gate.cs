namespace XenoStore.Tests.Sync.Scripted;

/// <summary>Holds one call of the scripted shop until the test has done something meanwhile.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the call waits here.</summary>
    public Task Reached => _reached.Task;

    public void Open() => _open.TrySetResult();

    public Task HoldAsync(CancellationToken cancellationToken)
    {
        _reached.TrySetResult();
        return _open.Task.WaitAsync(cancellationToken);
    }
}
