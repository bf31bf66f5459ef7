namespace XenoStore.Tests.Api.Exports;

/// <summary>A response's body whose reader stops reading until it is told to go on.</summary>
internal sealed class StalledClient : MemoryStream
{
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _resumed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the first bytes have come.</summary>
    internal Task IsStalled => _stalled.Task;

    internal void Resume() => _resumed.SetResult();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _stalled.TrySetResult();
        await _resumed.Task.WaitAsync(cancellationToken);
    }

    public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException("A response may not be written synchronously.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("A response may not be written synchronously.");
}
