using System.Reflection;
using System.Text.Json;

namespace XenoStore.EmbeddedSilo;

/// <summary>Settings of the embedded silo. The defaults are Orleans' own.</summary>
public sealed class EmbeddedSiloOptions
{
    /// <summary>The assemblies whose grain classes and grain interfaces the silo serves. At least one.</summary>
    public IList<Assembly> GrainAssemblies { get; } = [];

    /// <summary>How long a caller waits where the method has no <c>[ResponseTimeout]</c>. Default 30 s.</summary>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often waiting calls are looked at: a time-out fires up to this much late. Default 100 ms.</summary>
    public TimeSpan ResponseTimeoutQuantum { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long an activation lives without a call. Default 15 min.</summary>
    public TimeSpan CollectionAge { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How often idle activations are looked for; less than <see cref="CollectionAge"/>. Default 1 min.</summary>
    public TimeSpan CollectionQuantum { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long state reading and <c>OnActivateAsync</c> may take before their token is cancelled. Default 30 s.</summary>
    public TimeSpan ActivationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long <c>OnDeactivateAsync</c>, and the whole stop of the silo, may take. Default 30 s.</summary>
    public TimeSpan DeactivationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The shortest period of a reminder; a shorter one is refused. Default 1 min.</summary>
    public TimeSpan MinimumReminderPeriod { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often due reminders are looked for: a tick is up to this much late. Default 1 s.</summary>
    public TimeSpan ReminderPollPeriod { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many reminder ticks may be under way at once. Default 64.</summary>
    public int MaxConcurrentTicks { get; set; } = 64;

    /// <summary>How grain state is written. Default: camel case, no CLR type names.</summary>
    public JsonSerializerOptions StateJson { get; set; } = JsonSerializerOptions.Web;
}
