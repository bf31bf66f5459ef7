using XenoStore.Silo.Cluster;

namespace XenoStore.Tests.Cluster;

public sealed class RedisStartUpTests
{
    [Theory]
    [InlineData("1", "noeviction", 0)]
    [InlineData("0", "noeviction", 1)]
    [InlineData("1", "allkeys-lru", 1)]
    [InlineData("0", "volatile-ttl", 2)]
    public void A_Redis_that_could_forget_the_members_is_refused(string appendOnly, string policy, int refusals) =>
        RedisStartUp.Refusals(new[] { ("aof_enabled", appendOnly), ("maxmemory_policy", policy) }.ToLookup(fact => fact.Item1, fact => fact.Item2))
            .Count().ShouldBe(refusals);

    [Theory]
    [InlineData("redis://cache:6380", "cache:6380", false)]
    [InlineData("redis://cache", "cache:6379", false)]
    [InlineData("rediss://user:p%40ss@cache:6380/2", "cache:6380", true)]
    [InlineData("cache:6381,ssl=true", "cache:6381", true)]
    public void Both_ways_to_name_a_Redis_are_read(string text, string endPoint, bool encrypted)
    {
        var options = RedisUrl.Parse(text);
        (options.EndPoints.Single().ToString()!.Replace("Unspecified/", "", StringComparison.Ordinal), options.Ssl).ShouldBe((endPoint, encrypted));
    }

    [Theory]
    [InlineData("http://cache:6379")]
    [InlineData("redis://")]
    public void Another_URL_is_refused_without_being_shown(string text) =>
        Should.Throw<FormatException>(() => RedisUrl.Parse(text)).Message.ShouldNotContain("cache");
}
