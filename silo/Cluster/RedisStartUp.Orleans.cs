using StackExchange.Redis;
using XenoStore.Silo.StartUp;

namespace XenoStore.Silo.Cluster;

/// <summary>
/// Refuses a Redis that could forget who is a member. Silos whose list is gone go on, new ones found a cluster beside them, and every grain
/// runs twice without a word in any log (measured; Microsoft: "Redis must be persistent").
/// </summary>
internal sealed class RedisStartUp(ClusterPlace place) : BeforeEverything
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        var options = place.Redis.Clone();
        options.AllowAdmin = true; // or the client does not ask for INFO
        await using var redis = await ConnectionMultiplexer.ConnectAsync(options).WaitAsync(cancellationToken);
        foreach (var server in redis.GetServers())
        {
            var facts = (await server.InfoAsync()).SelectMany(section => section).ToLookup(pair => pair.Key, pair => pair.Value);
            if (Refusals(facts).ToArray() is { Length: > 0 } refusals)
            {
                throw new UnsafeRedisException(string.Join(' ', refusals));
            }
        }
    }

    /// <summary>One sentence per broken rule. <c>INFO</c> is asked, since hosted Redis seldom allows <c>CONFIG</c>.</summary>
    internal static IEnumerable<string> Refusals(ILookup<string, string> facts)
    {
        if (facts["aof_enabled"].FirstOrDefault() != "1")
        {
            yield return "Redis keeps no append-only file, so a restart forgets the cluster's members; set appendonly yes.";
        }

        if (facts["maxmemory_policy"].FirstOrDefault() is var policy && policy != "noeviction")
        {
            yield return $"Redis may evict the cluster's members (maxmemory-policy is {policy}); set maxmemory-policy noeviction.";
        }
    }
}
