using Microsoft.Extensions.Options;

namespace XenoStore.EmbeddedSilo;

/// <summary>Refuses settings the silo cannot keep, at start.</summary>
internal sealed class EmbeddedSiloOptionsValidator : IValidateOptions<EmbeddedSiloOptions>
{
    public ValidateOptionsResult Validate(string? name, EmbeddedSiloOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(EmbeddedSiloOptions options)
    {
        (string Name, TimeSpan Value)[] spans =
        [
            (nameof(options.ResponseTimeout), options.ResponseTimeout),
            (nameof(options.ResponseTimeoutQuantum), options.ResponseTimeoutQuantum),
            (nameof(options.CollectionQuantum), options.CollectionQuantum),
            (nameof(options.ActivationTimeout), options.ActivationTimeout),
            (nameof(options.DeactivationTimeout), options.DeactivationTimeout),
            (nameof(options.MinimumReminderPeriod), options.MinimumReminderPeriod),
            (nameof(options.ReminderPollPeriod), options.ReminderPollPeriod),
        ];
        foreach (var (name, _) in spans.Where(span => span.Value <= TimeSpan.Zero))
        {
            yield return $"{name} has to be more than zero.";
        }

        if (options.GrainAssemblies.Count == 0)
        {
            yield return $"{nameof(options.GrainAssemblies)} is empty: the silo would serve no grain.";
        }

        if (options.CollectionAge <= options.CollectionQuantum)
        {
            yield return $"{nameof(options.CollectionAge)} has to be more than {nameof(options.CollectionQuantum)}.";
        }

        if (options.MaxConcurrentTicks < 1)
        {
            yield return $"{nameof(options.MaxConcurrentTicks)} has to be one or more.";
        }
    }
}
