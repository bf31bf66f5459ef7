using System.Diagnostics;
using Orleans.Storage;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// One call under way: its arguments (in the emitted subclass), its rules, and the answer its caller awaits. It is answered
/// once: by its result, its exception, its deadline or its caller's cancellation, whichever comes first.
/// </summary>
internal abstract class Request
{
    /// <summary>The caller's token, set by the reference if the method takes one.</summary>
    public CancellationToken CallerToken { get; set; }

    /// <summary>The token the grain's method is given.</summary>
    protected CancellationToken GrainToken => Cancellation?.GrainToken ?? CancellationToken.None;

    internal GrainMethod Method { get; set; } = null!;

    internal Activation Target { get; set; } = null!;

    internal CallCancellation? Cancellation { get; set; }

    /// <summary>Its span; null when nobody listens.</summary>
    internal Activity? Trace { get; set; }

    /// <summary>A timestamp of the silo's clock.</summary>
    internal long SentAt { get; set; }

    /// <summary>A timestamp of the silo's clock.</summary>
    internal long Deadline { get; set; } = long.MaxValue;

    /// <summary>Where it stands among the running calls of its activation.</summary>
    internal int Slot { get; set; }

    internal abstract bool IsAnswered { get; }

    /// <summary>Whether the next activation takes the request over when this one ends before it ran.</summary>
    internal virtual bool OutlivesActivation => true;

    /// <summary>Answers the caller with a failure; false if it was answered before.</summary>
    internal abstract bool TryFail(Exception exception);

    /// <summary>Fails a call that never ran.</summary>
    internal void Reject(Exception exception)
    {
        Cancellation?.Dispose();
        TryFail(exception);
        CallTrace.Fail(Trace, exception);
        CallTrace.End(Trace);
    }

    /// <summary>Runs on the activation's turn. Nobody waits any more for a call already answered: it is not started.</summary>
    internal void Run()
    {
        if (IsAnswered)
        {
            End();
        }
        else if (Trace is null)
        {
            Start();
        }
        else
        {
            Activity.Current = Trace;
            Start();

            // The next turn on this thread is another call's.
            Activity.Current = null;
        }
    }

    private void Start()
    {
        try
        {
            if (Begin(Target.Instance))
            {
                Collect();
            }
            else
            {
                ContinueWith(Collect);
            }
        }
#pragma warning disable CA1031 // whatever a grain throws belongs to its caller
        catch (Exception exception)
#pragma warning restore CA1031
        {
            EndWith(exception);
        }
    }

    /// <summary>Calls the grain; true if the result is there already.</summary>
    private protected abstract bool Begin(object grain);

    private protected abstract void ContinueWith(Action continuation);

    /// <summary>Hands the result to the caller, or throws the grain's exception.</summary>
    private protected abstract void Answer();

    private void Collect()
    {
        try
        {
            Answer();
        }
#pragma warning disable CA1031 // whatever a grain throws belongs to its caller
        catch (Exception exception)
#pragma warning restore CA1031
        {
            EndWith(exception);
            return;
        }

        End();
    }

    private void EndWith(Exception exception)
    {
        CallTrace.Fail(Trace, exception);
        if (exception is InconsistentStateException { IsSourceActivation: true } lostRace)
        {
            Target.DeactivateAfter(lostRace);
        }

        var cancelledAsAsked = exception is OperationCanceledException && GrainToken.IsCancellationRequested;
        if ((Method.IsOneWay || !TryFail(exception)) && !cancelledAsAsked)
        {
            Target.ReportUnheard(Method, exception);
        }

        End();
    }

    private void End()
    {
        Cancellation?.Dispose();
        CallTrace.End(Trace);
        Target.Complete(this);
    }
}
