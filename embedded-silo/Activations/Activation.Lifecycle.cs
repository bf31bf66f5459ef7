using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Storage;

namespace XenoStore.EmbeddedSilo;

/// <content>Its beginning and its end; both are turns of its own scheduler.</content>
internal sealed partial class Activation
{
    [ThreadStatic]
    private static Activation? s_underConstruction;

    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private AsyncServiceScope _scope;

    /// <summary>The activation whose grain this thread constructs: how the grain's base class learns who it is.</summary>
    public static Activation? UnderConstruction => s_underConstruction;

    /// <summary>A scope of its own, disposed at the end.</summary>
    public IServiceProvider Services => _scope.ServiceProvider;

    /// <summary>Ends the activation once its running calls are done. The first reason counts.</summary>
    public void Deactivate(DeactivationReason reason)
    {
        lock (_gate)
        {
            if (_reason.ReasonCode == DeactivationReasonCode.None)
            {
                _reason = reason;
                Proceed();
            }
        }
    }

    public Task EndAsync(DeactivationReason reason)
    {
        Deactivate(reason);
        return _ended.Task;
    }

    private async Task ActivateAsync()
    {
        using var timeout = new CancellationTokenSource(_silo.Options.ActivationTimeout, _silo.Time);
        try
        {
            foreach (var state in Construct())
            {
                await state.ReadStateAsync(timeout.Token);
            }

            await Instance.OnActivateAsync(timeout.Token).WaitAsync(timeout.Token);
        }
#pragma warning disable CA1031 // whatever fails here belongs to the waiting callers
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await FailAsync(timeout.IsCancellationRequested
                ? new TimeoutException($"{Id} did not activate within {_silo.Options.ActivationTimeout}.", exception)
                : exception);
            return;
        }

        lock (_gate)
        {
            _stage = ActivationStage.Active;
            Proceed();
        }
    }

    private IReadOnlyList<IStoredState> Construct()
    {
        _scope = _silo.Scopes.CreateAsyncScope();
        s_underConstruction = this;
        try
        {
            (Instance, var states) = _class.Construct(Services, Id);
            return states;
        }
        finally
        {
            s_underConstruction = null;
        }
    }

    private async Task FailAsync(Exception exception)
    {
        LogActivationFailed(exception, Id);
        if (exception is InconsistentStateException lostRace)
        {
            lostRace.IsSourceActivation = false;
        }

        await DisposeAsync();
        foreach (var request in End())
        {
            request.Reject(exception);
        }
    }

    private async Task DeactivateAsync()
    {
        using var timeout = new CancellationTokenSource(_silo.Options.DeactivationTimeout, _silo.Time);
        try
        {
            await Instance.OnDeactivateAsync(_reason, timeout.Token).WaitAsync(timeout.Token);
        }
#pragma warning disable CA1031 // an activation ends, whatever its last words
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogDeactivationFailed(exception, Id);
        }

        await DisposeAsync();
        foreach (var request in End().Where(request => request.OutlivesActivation))
        {
            _class.Post(Key, request);
        }
    }

    private async Task DisposeAsync()
    {
        try
        {
            await StopTimersAsync();
            switch (Instance)
            {
                case IAsyncDisposable grain:
                    await grain.DisposeAsync();
                    break;
                case IDisposable grain:
                    grain.Dispose();
                    break;
            }

            await _scope.DisposeAsync();
        }
#pragma warning disable CA1031 // an activation ends, whatever its last words
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogDeactivationFailed(exception, Id);
        }
    }

    /// <summary>From here on a fresh activation may begin; gives the calls that still wait.</summary>
    private IReadOnlyCollection<Request> End()
    {
        _owner.Forget(this);
        lock (_gate)
        {
            _stage = ActivationStage.Ended;
            _ended.TrySetResult();
            return _mailbox.TakeWaiting();
        }
    }
}
