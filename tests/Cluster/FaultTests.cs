using System.Diagnostics;
using StackExchange.Redis;
using Xunit.Abstractions;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Cluster;

/// <summary>
/// Faults under load. After each: no acknowledged webhook is lost, the invariants hold, no grain runs twice. How long calls went unanswered is
/// printed, not asserted: the machine may be busy.
/// </summary>
[Collection("cluster")]
public sealed class FaultTests(TwoByTwo cluster, ITestOutputHelper output)
{
    [Fact]
    public async Task A_killed_silo_and_then_the_other_api_node_lose_nothing_nor_the_backfill_under_way()
    {
        await cluster.Shops[2].RegisterAsync();
        await UnderLoadAsync("kill -9 of a silo", () => cluster.Silos[0].Process.KillAsync(), () => TwoByTwo.StartAsync(cluster.Silos[0]));
        await UnderLoadAsync("kill -9 of an API node", () => cluster.Apis[1].Process.KillAsync(), () => TwoByTwo.StartAsync(cluster.Apis[1]));
        await cluster.Shops[2].Merchant.BackfilledAsync();
        await cluster.Shops[2].NothingIsLostAsync(cluster.Postgres);
    }

    [Fact]
    public Task A_flushed_Redis_ends_in_one_cluster_not_two() => UnderLoadAsync("FLUSHALL", FlushAsync, RestartThoseThatLeaveAsync);

    [Fact]
    public Task A_silo_frozen_for_20_seconds_overwrites_nothing_when_it_wakes() => UnderLoadAsync(
        "SIGSTOP of a silo for 20 s", () => SignalAsync("STOP", cluster.Silos[1]), async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(20)); // the fault itself lasts so long
            await SignalAsync("CONT", cluster.Silos[1]);
            await cluster.Silos[1].Process.WaitForExitAsync(); // it finds that the others have buried it
            await TwoByTwo.StartAsync(cluster.Silos[1]);
        });

    private async Task UnderLoadAsync(string fault, Func<Task> doAsync, Func<Task> mendAsync)
    {
        await cluster.RestAsync();
        await using var outage = cluster.Watch();
        await using var load = cluster.Tell();
        await Task.Delay(TimeSpan.FromSeconds(2)); // well into the load
        outage.FaultIsNow();
        var began = Stopwatch.GetTimestamp();
        await doAsync();
        await mendAsync();
        output.WriteLine($"{fault}: mended after {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s; {await outage.EndAsync()}");
        output.WriteLine($"{fault}: {await load.StopAsync()}; {cluster.Repetitions()}");
        await cluster.IsWholeAsync();
    }

    private static async Task FlushAsync()
    {
        var options = XenoStore.Silo.Cluster.RedisUrl.Parse(TestRedis.Url);
        options.AllowAdmin = true;
        await using var redis = await ConnectionMultiplexer.ConnectAsync(options);
        await redis.GetServers().Single().FlushAllDatabasesAsync();
    }

    private async Task RestartThoseThatLeaveAsync()
    {
        await Task.WhenAll(cluster.Silos.Select(silo => silo.Process.WaitForExitAsync()));
        cluster.Silos.Select(silo => silo.Process.ExitCode).ShouldAllBe(code => code == 70);
        await TwoByTwo.StartAsync(cluster.Silos);
    }

    private static async Task SignalAsync(string signal, ClusterNode node)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{node.Process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
