using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans;

namespace XenoStore.EmbeddedSilo;

/// <summary>What all grain classes and activations of one silo share.</summary>
internal sealed class SiloContext(
    IOptions<EmbeddedSiloOptions> options,
    TimeProvider time,
    IServiceProvider services,
    IServiceScopeFactory scopes,
    ILogger<Activation> logger)
{
    private readonly long _defaultTimeout = ToTimestamp(options.Value.ResponseTimeout, time);
    private IGrainFactory? _grainFactory;

    public EmbeddedSiloOptions Options => options.Value;

    public TimeProvider Time => time;

    public IServiceScopeFactory Scopes => scopes;

    public ILogger Logger => logger;

    public CallWatch CallWatch { get; } = new(time);

    /// <summary>Resolved late: the factory needs the classes, and the classes need this.</summary>
    public IGrainFactory GrainFactory => _grainFactory ??= services.GetRequiredService<IGrainFactory>();

    /// <summary>No activation begins any more.</summary>
    public bool IsStopping { get; set; }

    public TimeSpan TimeoutOf(GrainMethod method) => method.Timeout ?? Options.ResponseTimeout;

    /// <summary>Now, and when a call sent now has to be answered. Nobody waits for a one-way call.</summary>
    public (long SentAt, long Deadline) DeadlineOf(GrainMethod method)
    {
        var now = time.GetTimestamp();
        return (now, method switch
        {
            { IsOneWay: true } => long.MaxValue,
            { Timeout: { } timeout } => now + ToTimestamp(timeout, time),
            _ => now + _defaultTimeout,
        });
    }

    /// <summary>The timestamp a span ago.</summary>
    public long Ago(TimeSpan span) => time.GetTimestamp() - ToTimestamp(span, time);

    private static long ToTimestamp(TimeSpan span, TimeProvider time) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
