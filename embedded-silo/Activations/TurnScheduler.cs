using System.Diagnostics.CodeAnalysis;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// Runs the turns of one activation, one at a time and in order, on threads of the pool. A turn is the start of a call or
/// what follows one of its awaits: both capture this scheduler as <see cref="TaskScheduler.Current"/> and so come back here.
/// </summary>
internal sealed class TurnScheduler : TaskScheduler, IThreadPoolWorkItem
{
    /// <summary>After this long a busy activation goes to the end of the pool's queue, so that others get their turn.</summary>
    private const long QuantumMilliseconds = 100;

    private static readonly Action<object?> RunQueued = static scheduler => ((TurnScheduler)scheduler!).RunTurns();

    private readonly Lock _gate = new();
    private readonly Queue<object> _turns = new();
    private bool _scheduled;
    private bool _turnsLeft;

    public override int MaximumConcurrencyLevel => 1;

    /// <summary>Queues the first turn of a call.</summary>
    public void Start(Request request) => Enqueue(request);

    /// <summary>Queues an asynchronous function; its turns all run here, and without the ambient values of who asked for it.</summary>
    public void Run(Func<Task> function)
    {
        using (AmbientContext.Suppress())
        {
            _ = Task.Factory.StartNew(function, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this);
        }
    }

    /// <summary>
    /// A task has to be the current one for <see cref="TaskScheduler.Current"/> to be this scheduler. One such task around
    /// all queued turns spares one for each call.
    /// </summary>
    void IThreadPoolWorkItem.Execute()
    {
        _turnsLeft = false;
        new Task(RunQueued, this, TaskCreationOptions.DenyChildAttach).RunSynchronously(this);
        if (_turnsLeft)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    protected override void QueueTask(Task task) => Enqueue(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && (ReferenceEquals(task.AsyncState, this) || Current == this) && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (_gate)
        {
            return _turns.OfType<Task>().ToArray();
        }
    }

    private void Enqueue(object turn)
    {
        lock (_gate)
        {
            _turns.Enqueue(turn);
            if (_scheduled)
            {
                return;
            }

            _scheduled = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
    }

    private void RunTurns()
    {
        var end = Environment.TickCount64 + QuantumMilliseconds;
        while (TryDequeue(out var turn))
        {
            if (turn is Task task)
            {
                TryExecuteTask(task);
            }
            else
            {
                ((Request)turn).Run();
            }

            if (Environment.TickCount64 > end)
            {
                _turnsLeft = true;
                return;
            }
        }
    }

    private bool TryDequeue([NotNullWhen(true)] out object? turn)
    {
        lock (_gate)
        {
            _scheduled = _turns.TryDequeue(out turn);
            return _scheduled;
        }
    }
}
