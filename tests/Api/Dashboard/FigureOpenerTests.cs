using System.Net;
using System.Text.Json;
using Npgsql;
using XenoStore.Tests.Api.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Dashboard;

public sealed class FigureOpenerTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task One_cent_between_the_ledger_and_the_figure_is_never_shown()
    {
        var merchant = await _api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)));
        await Eventually.BecomesAsync(
            async () => (await merchant.GetAsync("/api/dashboard/stats")).GetProperty("totals").GetProperty("orders").GetInt64(), count => count == 1);
        await Eventually.BecomesAsync(() => merchant.GetAsync("/api/sync"), IsRecounted);
        await FalsifyAsync(merchant.TenantId);

        await (await merchant.Client.GetAsync("/api/dashboard/events?measure=netSales"))
            .ShouldBeProblemAsync(HttpStatusCode.InternalServerError, "figures-disagree");
        (await merchant.GetAsync("/api/dashboard/events?measure=taxes")).GetProperty("verified").GetBoolean().ShouldBeTrue();
    }

    /// <summary>The recount that ends a backfill would otherwise come after the cent and believe it.</summary>
    private static bool IsRecounted(JsonElement sync) =>
        sync.GetProperty("run").GetProperty("finishedAt").ValueKind == JsonValueKind.String
        && sync.GetProperty("lastRecountAt").ValueKind == JsonValueKind.String;

    /// <summary>Adds a cent to the ledger behind everybody's back.</summary>
    private async Task FalsifyAsync(int tenant)
    {
        await using var connection = new NpgsqlConnection(_api.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("set role xeno_writer", connection);
        await command.ExecuteNonQueryAsync();
        command.CommandText = "update sale_events set gross_sales = gross_sales + 1 where tenant_id = $1 and gross_sales > 0";
        command.Parameters.AddWithValue(tenant);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }
}
