using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Clustering.Redis;
using Orleans.Configuration;
using StackExchange.Redis;

namespace XenoStore.Silo.Cluster;

/// <summary>
/// Ends this process when its row in the list of members has vanished twice in a row. Orleans itself does not notice: it ignores a list that
/// is older than its own, while silos that start later found a second cluster, and every grain runs twice. A Redis that does not answer
/// is no reason to leave; one that answers "never heard of you" is. It is asked itself, since Orleans' own reader reports a list that is gone and
/// a Redis that is out of reach alike.
/// </summary>
internal sealed partial class MembershipWatchdog(
    ClusterPlace place,
    IOptions<RedisClusteringOptions> clustering,
    IOptions<ClusterOptions> cluster,
    ILocalSiloDetails silo,
    ILogger<MembershipWatchdog> logger) : BackgroundService
{
    /// <summary>BSD's EX_SOFTWARE; whoever supervises the process starts it again.</summary>
    private const int ExitCode = 70;

    private const int MissesAllowed = 1;

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(place.Redis);
        using var timer = new PeriodicTimer(Period);
        for (var misses = 0; misses <= MissesAllowed;)
        {
            await timer.WaitForNextTickAsync(stoppingToken);
            misses = await IsListedAsync(redis.GetDatabase()) ? 0 : misses + 1;
        }

        LogLeaving(silo.SiloAddress);

        // Not a stop in good order: that would hand grains over to silos which do not know this one.
        Environment.Exit(ExitCode);
    }

    private async Task<bool> IsListedAsync(IDatabase redis)
    {
        try
        {
            return await redis.HashExistsAsync(clustering.Value.CreateRedisKey(cluster.Value), silo.SiloAddress.ToString());
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            LogNotAsked(failure.GetType().Name, failure.Message);
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Silo {Silo} is no longer in the list of members; it ends before a second one runs its grains")]
    private partial void LogLeaving(SiloAddress silo);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list of members could not be read: {Type}: {Reason}")]
    private partial void LogNotAsked(string type, string reason);
}
