using System.Diagnostics.CodeAnalysis;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// The calls of one activation, running and waiting, and Orleans' rule of which may run together. Plain bookkeeping: its
/// activation guards it.
/// </summary>
/// <param name="reentrant">Whether the class is <c>[Reentrant]</c>.</param>
internal sealed class Mailbox(bool reentrant)
{
    private readonly List<Request> _running = [];
    private Queue<Request> _waiting = new();

    /// <summary>Running calls that others have to wait for: all but the always-interleaving.</summary>
    private int _blocking;

    /// <summary>Those of them that change something.</summary>
    private int _writing;

    private int _waitingReaders;

    public bool IsRunning => _running.Count > 0;

    public int Load => _running.Count + _waiting.Count;

    public bool MayRun(GrainMethod method) =>
        reentrant || method.AlwaysInterleaves || _blocking == 0 || (method.IsReadOnly && _writing == 0);

    public void Wait(Request request)
    {
        _waiting.Enqueue(request);
        _waitingReaders += request.Method.IsReadOnly ? 1 : 0;
    }

    public void Run(Request request)
    {
        Count(request.Method, 1);
        request.Slot = _running.Count;
        _running.Add(request);
    }

    public void Complete(Request request)
    {
        Count(request.Method, -1);
        var last = _running[^1];
        _running[request.Slot] = last;
        last.Slot = request.Slot;
        _running.RemoveAt(_running.Count - 1);
    }

    /// <summary>Takes the first waiting call that may run now. A read-only one may pass a writing one, as in Orleans.</summary>
    public bool TryTakeRunnable([NotNullWhen(true)] out Request? request)
    {
        if (!_waiting.TryPeek(out request))
        {
            return false;
        }

        if (MayRun(request.Method))
        {
            _waiting.Dequeue();
            _waitingReaders -= request.Method.IsReadOnly ? 1 : 0;
            return true;
        }

        return _waitingReaders > 0 && _writing == 0 && TryTakeReader(out request);
    }

    /// <summary>Gives away all waiting calls.</summary>
    public IReadOnlyCollection<Request> TakeWaiting()
    {
        var waiting = _waiting;
        _waiting = new Queue<Request>();
        _waitingReaders = 0;
        return waiting;
    }

    /// <summary>The calls whose deadline has passed and whose callers still wait; null if there are none.</summary>
    public List<Request>? Overdue(long now)
    {
        List<Request>? overdue = null;
        foreach (var request in _running.Concat(_waiting))
        {
            if (request.Deadline <= now && !request.IsAnswered)
            {
                (overdue ??= []).Add(request);
            }
        }

        return overdue;
    }

    /// <summary>Whether any call that counts as use is running or waiting.</summary>
    public bool IsInUse => _running.Concat(_waiting).Any(request => request.Method.KeepsAlive);

    private bool TryTakeReader([NotNullWhen(true)] out Request? request)
    {
        var reader = request = _waiting.First(waiting => waiting.Method.IsReadOnly);
        _waiting = new Queue<Request>(_waiting.Where(waiting => waiting != reader));
        _waitingReaders--;
        return true;
    }

    private void Count(GrainMethod method, int change)
    {
        if (method.AlwaysInterleaves)
        {
            return;
        }

        _blocking += change;
        _writing += method.IsReadOnly ? 0 : change;
    }
}
