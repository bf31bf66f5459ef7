namespace XenoStore.Grains.Sync;

/// <summary>
/// How one bounded step of the sync ended. Changes are functions of the state, not states: while the step ran, a call may have changed
/// other parts of it.
/// </summary>
public abstract record StepOutcome
{
    private StepOutcome()
    {
    }

    /// <summary>Work was done and more of the stage is left.</summary>
    /// <param name="Change">What to remember.</param>
    public sealed record Advanced(Func<SyncState, SyncState> Change) : StepOutcome;

    /// <summary>The stage has nothing left to do.</summary>
    /// <param name="Change">What to remember.</param>
    public sealed record Done(Func<SyncState, SyncState> Change) : StepOutcome;

    /// <summary>Shopify asked for patience: a snooze, not a failure.</summary>
    /// <param name="Wait">For how long.</param>
    /// <param name="Reason">Why, in one sentence.</param>
    public sealed record Snoozed(TimeSpan Wait, string Reason) : StepOutcome;

    /// <summary>Something that passes by itself went wrong: tried again, later each time.</summary>
    /// <param name="Reason">Why, in one sentence.</param>
    public sealed record Troubled(string Reason) : StepOutcome;

    /// <summary>The shop is frozen: the run rests until the next tick.</summary>
    /// <param name="Reason">Why, in one sentence.</param>
    public sealed record Frozen(string Reason) : StepOutcome;

    /// <summary>A person must mend something: the run ends.</summary>
    /// <param name="Reason">What, in one sentence.</param>
    /// <param name="NeedsReauthorisation">Whether the merchant must connect again.</param>
    public sealed record Failed(string Reason, bool NeedsReauthorisation = false) : StepOutcome
    {
        /// <summary>What to remember beside it.</summary>
        public Func<SyncState, SyncState> Change { get; init; } = state => state;
    }
}
