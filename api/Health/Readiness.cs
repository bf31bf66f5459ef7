using XenoStore.Api.Problems;

namespace XenoStore.Api.Health;

/// <summary>Asks the account directory for a number: that takes the silo and the database, and nothing else does.</summary>
internal sealed partial class Readiness(IGrainFactory grains, Draining draining, TimeProvider clock, ILogger<Readiness> logger)
{
    /// <summary>An answer later than this is none.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    internal async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        if (draining.Begun)
        {
            return "draining";
        }

        try
        {
            await grains.GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts).CountTenants(cancellationToken).WaitAsync(Patience, clock, cancellationToken);
            return "ready";
        }
        catch (Exception exception) when (Outage.Is(exception))
        {
            LogUnavailable(exception.GetType().Name, exception.Message);
            return "unavailable";
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready: {Type}: {Reason}")]
    private partial void LogUnavailable(string type, string reason);
}
