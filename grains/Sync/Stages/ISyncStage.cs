namespace XenoStore.Grains.Sync.Stages;

/// <summary>One part of a run's work, done in bounded steps. Keeps nothing between them: what must be remembered is in the state.</summary>
public interface ISyncStage
{
    /// <summary>Which part.</summary>
    SyncStage Stage { get; }

    /// <summary>
    /// Does one step: writes rows first, then answers what to remember. Repeating a step that was not remembered changes nothing.
    /// </summary>
    Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken);
}
