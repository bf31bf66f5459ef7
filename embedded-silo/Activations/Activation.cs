using Orleans;
using Orleans.Runtime;
namespace XenoStore.EmbeddedSilo;

internal sealed class Activation(GrainId id, IGrainFactory grainFactory, IServiceProvider services)
{
    public static Activation? UnderConstruction => null;
    public GrainId Id { get; } = id;
    public IGrainFactory GrainFactory { get; } = grainFactory;
    public IServiceProvider Services { get; } = services;
    public IGrainTimer StartTimer(Func<CancellationToken, Task> tick, GrainTimerCreationOptions options) => throw new NotSupportedException($"{Id}: {tick} {options}");
    public void Deactivate(DeactivationReason reason) => throw new NotSupportedException($"{Id}: {reason}");
}
