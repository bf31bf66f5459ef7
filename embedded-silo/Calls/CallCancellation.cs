namespace XenoStore.EmbeddedSilo;

/// <summary>
/// Carries a cancellation from a caller to the grain it called. The caller is released at once. The grain's token is
/// cancelled on the grain's own turn, so that what the grain registered with it runs like the rest of its code.
/// </summary>
internal sealed class CallCancellation : IDisposable
{
    private readonly Request _request;
    private readonly CancellationTokenSource _grainSource = new();
    private readonly CancellationTokenRegistration _registration;

    private CallCancellation(Request request)
    {
        _request = request;
        _request.Cancellation = this;
        _registration = request.CallerToken.UnsafeRegister(static self => ((CallCancellation)self!).Cancel(), this);
    }

    public CancellationToken GrainToken => _grainSource.Token;

    /// <summary>Binds the request to its caller's token; false, and the request failed, if that is cancelled already.</summary>
    public static bool TryBind(Request request)
    {
        if (request.CallerToken.IsCancellationRequested)
        {
            request.TryFail(new OperationCanceledException(request.CallerToken));
            return false;
        }

        _ = new CallCancellation(request);
        return true;
    }

    /// <summary>The call ended: let go of the caller's token. The grain may keep its own, which has neither timer nor handle.</summary>
    public void Dispose() => _registration.Dispose();

    private void Cancel()
    {
        // A request without a target is not posted yet; once posted it is found answered and never started.
        if (_request.TryFail(new OperationCanceledException(_request.CallerToken)) && _request.Target is { } activation)
        {
            activation.Scheduler.Run(() => CancelGrainAsync(activation));
        }
    }

    private Task CancelGrainAsync(Activation activation)
    {
        try
        {
            _grainSource.Cancel();
        }
        catch (AggregateException failure)
        {
            activation.ReportUnheard(_request.Method, failure);
        }

        return Task.CompletedTask;
    }
}
