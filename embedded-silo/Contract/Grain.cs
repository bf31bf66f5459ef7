using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using XenoStore.EmbeddedSilo;

namespace Orleans;

/// <summary>What every grain class derives from. Its code runs one turn at a time on the scheduler of its activation.</summary>
public abstract class Grain : IAddressable
{
    /// <summary>Called by the silo; a test may also construct a grain by hand, which then has no key, factory or timers.</summary>
    protected Grain() => Activation = Activation.UnderConstruction;

    /// <summary>Makes references to other grains.</summary>
    /// <exception cref="InvalidOperationException">No silo activated this grain.</exception>
    protected IGrainFactory GrainFactory => ActivationOrThrow.GrainFactory;

    internal Activation? Activation { get; }

    internal Activation ActivationOrThrow =>
        Activation ?? throw new InvalidOperationException($"{GetType().Name} was constructed by hand: no silo activated it.");

    internal ReminderRegistry RemindersOrThrow => this is IRemindable
        ? ActivationOrThrow.Services.GetRequiredService<ReminderRegistry>()
        : throw new InvalidOperationException($"{GetType().Name} cannot have reminders: it does not implement {nameof(IRemindable)}.");

    /// <summary>Called after the state was read and before the first call. If it fails, the waiting callers get its exception.</summary>
    /// <param name="cancellationToken">Ends when the activation takes too long.</param>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called after the last call, not after a crash of the process: nothing that must be kept may wait for it.</summary>
    /// <param name="reason">Why the activation ends.</param>
    /// <param name="cancellationToken">Ends when the deactivation takes too long.</param>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Ends this activation once the calls it is working on are done; later calls go to a fresh one.</summary>
    protected void DeactivateOnIdle() => ActivationOrThrow.Deactivate(
        new DeactivationReason(DeactivationReasonCode.ApplicationRequested, $"{nameof(DeactivateOnIdle)} was called."));
}
