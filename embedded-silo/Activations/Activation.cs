using Orleans;
using Orleans.Storage;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// One grain in memory: its instance, its turns, its calls. The gate guards stage, mailbox and timers, and is never held
/// while code of a grain runs.
/// </summary>
internal sealed partial class Activation : ICallTarget
{
    private readonly GrainClass _class;
    private readonly IActivationOwner _owner;
    private readonly SiloContext _silo;
    private readonly Lock _gate = new();
    private readonly Mailbox _mailbox;
    private readonly List<GrainTimer> _timers = [];
    private ActivationStage _stage = ActivationStage.Activating;
    private DeactivationReason _reason;
    private long _lastUsed;
    private bool _watched;

    /// <summary>Begins to activate at once.</summary>
    public Activation(GrainClass grainClass, string key, IActivationOwner owner)
    {
        (_class, Key, _owner) = (grainClass, key, owner);
        (_silo, _logger) = (grainClass.Silo, grainClass.Silo.Logger);
        _mailbox = new Mailbox(grainClass.IsReentrant);
        _lastUsed = _silo.Time.GetTimestamp();
        Scheduler.Run(ActivateAsync);
    }

    public string Key { get; }

    public GrainId Id => new(_class.Name, Key);

    public TurnScheduler Scheduler { get; } = new();

    /// <summary>The grain; null until it is constructed, and no call runs before.</summary>
    public Grain Instance { get; private set; } = null!;

    public IGrainFactory GrainFactory => _silo.GrainFactory;

    public int Load
    {
        get
        {
            lock (_gate)
            {
                return _mailbox.Load;
            }
        }
    }

    public bool TryPost(Request request)
    {
        lock (_gate)
        {
            if (_stage == ActivationStage.Ended)
            {
                return false;
            }

            Receive(request);
            if (_stage == ActivationStage.Active && _mailbox.MayRun(request.Method))
            {
                Run(request);
            }
            else
            {
                _mailbox.Wait(request);
            }

            return true;
        }
    }

    /// <summary>A running call has its result. From any thread.</summary>
    public void Complete(Request request)
    {
        lock (_gate)
        {
            _mailbox.Complete(request);
            Proceed();
        }
    }

    /// <summary>A call lets a lost race of this activation's own state escape: its copy of that state is worth nothing.</summary>
    public void DeactivateAfter(InconsistentStateException lostRace)
    {
        lostRace.IsSourceActivation = false;
        Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationError, lostRace, "The stored state changed elsewhere."));
    }

    /// <summary>Answers calls past their deadline; false when no call is left and the watch may end.</summary>
    public bool FailOverdue(long now)
    {
        List<Request>? overdue;
        bool watchOn;
        lock (_gate)
        {
            overdue = _mailbox.Overdue(now);
            _lastUsed = _mailbox.IsInUse ? now : _lastUsed;
            watchOn = _watched = _mailbox.Load > 0;
        }

        foreach (var request in overdue ?? [])
        {
            request.TryFail(new TimeoutException($"{request.Method.Name} of {Id} did not answer within {_silo.TimeoutOf(request.Method)}."));
        }

        return watchOn;
    }

    public void CollectIdleSince(long timestamp)
    {
        lock (_gate)
        {
            if (_stage == ActivationStage.Active && !_mailbox.IsInUse && _lastUsed <= timestamp)
            {
                Deactivate(new DeactivationReason(DeactivationReasonCode.ActivationIdle, "Nobody called for the collection age."));
            }
        }
    }

    private void Receive(Request request)
    {
        request.Target = this;
        if (request.Method.KeepsAlive)
        {
            _lastUsed = Math.Max(_lastUsed, request.SentAt);
        }

        if (!_watched)
        {
            _watched = true;
            _silo.CallWatch.Add(this);
        }
    }

    private void Run(Request request)
    {
        _mailbox.Run(request);
        Scheduler.Start(request);
    }

    /// <summary>Whatever may happen next, happens: called under the gate after every change.</summary>
    private void Proceed()
    {
        if (_stage == ActivationStage.Active && _reason.ReasonCode != DeactivationReasonCode.None)
        {
            _stage = ActivationStage.Draining;
            Scheduler.Run(StopTimersAsync);
        }

        while (_stage == ActivationStage.Active && _mailbox.TryTakeRunnable(out var request))
        {
            Run(request);
        }

        if (_stage == ActivationStage.Draining && !_mailbox.IsRunning)
        {
            _stage = ActivationStage.Deactivating;
            Scheduler.Run(DeactivateAsync);
        }
    }
}
