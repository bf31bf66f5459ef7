namespace XenoStore.EmbeddedSilo;

/// <summary>A due timer among the calls of its activation.</summary>
internal sealed class TimerTick(GrainTimer timer) : VoidRequest
{
    internal override bool OutlivesActivation => false;

    protected override ValueTask Invoke(object grain) => new(timer.TickAsync());
}
