using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;

namespace XenoStore.Bench;

/// <summary>
/// Does the dashboard's answer cost the same however many orders a shop has? Six months of days of one tenant with 1,000, 100,000 and
/// 1,000,000 orders, whose rows SQL generates; 8 callers.
/// </summary>
internal static class StatsBenchmark
{
    internal static async IAsyncEnumerable<Figure> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stack = await Stack.StartAsync(["--shops", "0", "--open"], cancellationToken);
        await using var database = NpgsqlDataSource.Create(stack.Database);
        foreach (var orders in new[] { 1_000, 100_000, 1_000_000 })
        {
            var tenant = (await stack.RegisterAsync($"stats-{orders}.myshopify.com", "shpat_bench", "open-secret", cancellationToken)).GetProperty("id").GetInt32();
            await GenerateAsync(database, tenant, orders, cancellationToken);
            var days = (await stack.Api.GetFromJsonAsync<JsonElement>("/api/dashboard/stats", cancellationToken)).GetProperty("series").GetArrayLength();
            var alone = await LoadAsync(stack.Api, 1, cancellationToken);
            var together = await LoadAsync(stack.Api, 8, cancellationToken);
            yield return new Figure("dashboard stats over six months", new Dictionary<string, object>(together.Values())
            {
                ["orders"] = orders,
                ["days"] = days,
                ["one_caller_p50_ms"] = Math.Round(alone.Percentile(0.5), 3),
                ["one_caller_p99_ms"] = Math.Round(alone.Percentile(0.99), 3),
            });
        }
    }

    private static Task<LoadResult> LoadAsync(HttpClient api, int callers, CancellationToken cancellationToken) => LoadGenerator.RunAsync(
        callers, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(6), (_, token) => api.GetByteArrayAsync("/api/dashboard/stats", token), cancellationToken);

    private static async Task GenerateAsync(NpgsqlDataSource database, int tenant, int orders, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using (var role = new NpgsqlCommand("set role xeno_writer", connection))
        {
            await role.ExecuteNonQueryAsync(cancellationToken);
        }

        for (var from = 0; from < orders; from += 100_000)
        {
            await ExecuteAsync(connection, "generate_orders.sql", [tenant, (long)from, (long)Math.Min(orders, from + 100_000)], cancellationToken);
        }

        await ExecuteAsync(connection, "generate_days.sql", [tenant], cancellationToken);
    }

    // The files hold two statements each; Npgsql wants positional parameters with one statement, so they go as a batch.
    private static async Task ExecuteAsync(NpgsqlConnection connection, string file, object[] parameters, CancellationToken cancellationToken)
    {
        var sql = await File.ReadAllTextAsync(Path.Combine(Directory.GetCurrentDirectory(), "bench", "sql", file), cancellationToken);
        await using var batch = new NpgsqlBatch(connection) { Timeout = 600 };
        foreach (var statement in sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var command = new NpgsqlBatchCommand(statement);
            foreach (var parameter in parameters.Where((_, index) => statement.Contains($"${index + 1}", StringComparison.Ordinal)))
            {
                command.Parameters.AddWithValue(parameter);
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
