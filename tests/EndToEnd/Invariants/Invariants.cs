using Npgsql;
using XenoStore.Database.Ledger;
using XenoStore.Grains.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.EndToEnd.Invariants;

/// <summary>What must hold after every fault, looked at behind the API's back.</summary>
internal static class Invariants
{
    /// <summary>
    /// 1: days are the sum of their events. 2: events are what the ledger derives from every stored order. 3: the API's figures are the
    /// tables'. 5: the tables are what the shop sold. (4, order of arrival, is a matter of the writer's own tests.)
    /// </summary>
    internal static async Task ShouldHoldAsync(PostgresFixture postgres, Merchant merchant, SimulatorDoor simulator, SimulatedShop shop)
    {
        (await DaysThatDifferAsync(postgres)).ShouldBeEmpty();
        (await OrdersThatDeriveOtherwiseAsync(postgres, new TenantId(merchant.Tenant), ShopCalendar.Of(shop.TimeZone))).ShouldBeEmpty();

        var (start, end) = Range();
        Figures.Differences(await merchant.StatsAsync(start, end), await simulator.TruthAsync(shop.Domain, start, end)).ShouldBeEmpty();
    }

    /// <summary>Every day a simulated shop can have sold on, in any zone.</summary>
    internal static (DateOnly Start, DateOnly End) Range()
    {
        var end = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(1));
        return (end.AddMonths(-25), end);
    }

    private static async Task<IReadOnlyList<string>> DaysThatDifferAsync(PostgresFixture postgres)
    {
        await using var command = postgres.Writer.CreateCommand(await EmbeddedSqlAsync("days_that_differ.sql"));
        await using var reader = await command.ExecuteReaderAsync();
        var days = new List<string>();
        while (await reader.ReadAsync())
        {
            days.Add(reader.GetString(0));
        }

        return days;
    }

    private static async Task<IReadOnlyList<long>> OrdersThatDeriveOtherwiseAsync(PostgresFixture postgres, TenantId tenant, ShopCalendar calendar)
    {
        var stored = new StoredOrders(postgres.Writer);
        var different = new List<long>();
        var seen = 0;
        for (var after = 0L; await stored.PageAsync(tenant, after, 500, default) is { IsEmpty: false } page; after = page[^1].Snapshot.Id)
        {
            var events = await stored.EventsAsync(tenant, page.Select(order => order.Snapshot.Id), default);
            different.AddRange(page.Select(order => order.Snapshot).Where(order => !events[order.Id].SequenceEqual(SalesLedger.Derive(order, calendar))).Select(order => order.Id));
            seen += page.Length;
        }

        seen.ShouldBeGreaterThan(0);
        return different;
    }

    private static async Task<string> EmbeddedSqlAsync(string name)
    {
        using var reader = new StreamReader(typeof(Invariants).Assembly.GetManifestResourceStream(name)!);
        return await reader.ReadToEndAsync();
    }
}
