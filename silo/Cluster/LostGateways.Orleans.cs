namespace XenoStore.Silo.Cluster;

/// <summary>
/// Orleans' client waits for an answer until the response time-out even when the gateway it asked through is gone (measured: four seconds, with
/// that time-out). Whoever said that he asks again (<see cref="RepeatableCalls"/>) is told as soon as any gateway's connection is lost: his call may
/// have been on its way through it, or to a grain that died with it.
/// </summary>
internal sealed class LostGateways : IOutgoingGrainCallFilter, IClusterConnectionStatusObserver
{
    private TaskCompletionSource _lost = NewSignal();

    /// <exception cref="SiloUnavailableException">A gateway was lost before the answer came.</exception>
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        if (!RepeatableCalls.IsCurrent)
        {
            await context.Invoke();
            return;
        }

        var (lost, call) = (Volatile.Read(ref _lost).Task, context.Invoke());
        if (await Task.WhenAny(call, lost) != call)
        {
            call.Ignore();
            throw new SiloUnavailableException("A silo was lost while its answer was awaited.");
        }

        await call;
    }

    public void NotifyGatewayCountChanged(int currentNumberOfGateways, int previousNumberOfGateways, bool connectionRecovered)
    {
        if (currentNumberOfGateways < previousNumberOfGateways)
        {
            Interlocked.Exchange(ref _lost, NewSignal()).TrySetResult();
        }
    }

    public void NotifyClusterConnectionLost()
    {
        // The count has said so.
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
