using System.Diagnostics;
using Xunit.Abstractions;

namespace XenoStore.Tests.Cluster;

/// <summary>A new version goes in: every process is asked to stop, and started again, one after the other, while people work.</summary>
[Collection("cluster")]
public sealed class RollingRestartTests(TwoByTwo cluster, ITestOutputHelper output)
{
    [Fact]
    public async Task Nobody_who_asks_a_second_time_meets_a_failure()
    {
        await cluster.RestAsync();
        await using var watch = cluster.Watch();
        await using var load = cluster.Tell();
        watch.FaultIsNow();
        foreach (var node in cluster.Silos.Concat(cluster.Apis))
        {
            await RestartAsync(node);
        }

        output.WriteLine($"rolling restart: {await watch.EndAsync()}");
        output.WriteLine($"rolling restart: {await load.StopAsync()}; {cluster.Repetitions()}");
        watch.Failed.ShouldBeEmpty();
        await cluster.IsWholeAsync();
    }

    /// <summary>How long a stop takes is printed, not asserted: the host cuts one off after eight seconds, on a busy machine somewhat later.</summary>
    private async Task RestartAsync(ClusterNode node)
    {
        var asked = Stopwatch.GetTimestamp();
        (await node.Process.TerminateAsync()).ShouldBe(0, $"{node} stopped in good order\n{node.Process.Output}");
        var stopped = Stopwatch.GetElapsedTime(asked);
        await TwoByTwo.StartAsync(node);
        output.WriteLine($"rolling restart: {node} stopped in {stopped.TotalSeconds:0.0} s and was ready again {(Stopwatch.GetElapsedTime(asked) - stopped).TotalSeconds:0.0} s later");
    }
}
