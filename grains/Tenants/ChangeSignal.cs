namespace XenoStore.Grains.Tenants;

/// <summary>Wakes everybody who waits, each time it is raised. Owned by one grain.</summary>
internal sealed class ChangeSignal
{
    private TaskCompletionSource _next = New();

    /// <summary>Completes at the next raise.</summary>
    public Task Next => _next.Task;

    /// <summary>Wakes all who wait now; those who ask afterwards wait for the raise after this one.</summary>
    public void Raise()
    {
        var raised = _next;
        _next = New();
        raised.SetResult();
    }

    /// <summary>Waits for the next raise, at most as long as the limit.</summary>
    public async Task WaitAsync(TimeSpan limit, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            await Next.WaitAsync(limit, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Nothing changed in time, which is an answer too.
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
