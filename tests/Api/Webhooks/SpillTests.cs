using System.Diagnostics;
using Npgsql;
using XenoStore.Tests.Api.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Webhooks;

/// <summary>An API of its own: the test holds the lock that every order needs.</summary>
public sealed class SpillTests
{
    [Fact]
    public async Task What_cannot_be_applied_in_time_is_acknowledged_kept_and_applied_soon_after()
    {
        await using var api = await TestApi.StartAsync();
        var merchant = await api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-2)));
        await Eventually.BecomesAsync(() => StatesAsync(merchant), AllApplied); // a busy machine may be too slow for the first one, too

        await using (var connection = new NpgsqlConnection(api.ConnectionString))
        {
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var block = new NpgsqlCommand("lock table orders in access exclusive mode", connection, transaction);
            await block.ExecuteNonQueryAsync();

            var began = Stopwatch.GetTimestamp();
            await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)));
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromSeconds(5), "Shopify does not wait longer.");
            (await StatesAsync(merchant)).Count(state => state == "pending").ShouldBe(1);
        }

        await Eventually.BecomesAsync(() => StatesAsync(merchant), AllApplied);
        var count = await Eventually.BecomesAsync(
            async () => (await merchant.GetAsync("/api/dashboard/stats")).GetProperty("totals").GetProperty("orders").GetInt64(), orders => orders == 2);
        count.ShouldBe(2);
    }

    private static bool AllApplied(string[] states) => states.All(state => state == "applied");

    private static async Task<string[]> StatesAsync(Merchant merchant) =>
        [.. (await merchant.GetAsync("/api/sync/deliveries")).GetProperty("deliveries").EnumerateArray().Select(kept => kept.GetProperty("state").GetString()!)];
}
