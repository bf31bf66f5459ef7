using XenoStore.Bench;

// One benchmark answers one question; all of them when none is named.
var benchmarks = new Dictionary<string, Func<CancellationToken, IAsyncEnumerable<Figure>>>
{
    ["engine"] = EngineBenchmark.RunAsync,
    ["webhooks"] = WebhookBenchmark.RunAsync,
    ["backfill"] = BackfillBenchmark.RunAsync,
    ["stats"] = StatsBenchmark.RunAsync,
    ["memory"] = MemoryBenchmark.RunAsync,
};

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

var unknown = args.Where(name => !benchmarks.ContainsKey(name)).ToArray();
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"No benchmark is called {string.Join(", ", unknown)}; there are {string.Join(", ", benchmarks.Keys)}.");
    return 2;
}

Figure.Print(Machine.Describe());
foreach (var (name, run) in benchmarks.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Key)))
{
    await foreach (var figure in run(stop.Token))
    {
        Figure.Print(figure with { Benchmark = name });
    }
}

return 0;
