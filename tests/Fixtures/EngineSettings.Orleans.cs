using System.Globalization;

namespace XenoStore.Tests.Fixtures;

/// <content>On Microsoft Orleans.</content>
public static partial class EngineSettings
{
    /// <summary>
    /// Settings for a silo that shares nothing with others but, perhaps, its database: the only member of a cluster of its own, in the Redis of
    /// this test process, patient enough for a busy machine and for clocks that only a test moves.
    /// </summary>
    public static IReadOnlyDictionary<string, string?> NewSilo() => new Dictionary<string, string?>
    {
        ["REDIS_URL"] = TestRedis.Url,
        ["XENO_CLUSTER_ID"] = $"test-{Guid.NewGuid():n}",
        ["XENO_SILO_PORT"] = TestPorts.Next().ToString(CultureInfo.InvariantCulture),
        ["XENO_GATEWAY_PORT"] = TestPorts.Next().ToString(CultureInfo.InvariantCulture),
        ["Silo:ResponseTimeout"] = "00:02:00",
    };
}
