using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using XenoStore.Api.Exports;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Exports;

public sealed class ExportTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("orders", "sort=name", "Order", "name")]
    [InlineData("orders", "sort=-totalSales&status=paid&customerId=501", "Order", "name")]
    [InlineData("customers", "sort=name", "Customer", "name")]
    [InlineData("customers", "nameSource=id&sort=name", "Customer", "name")]
    [InlineData("products", "search=kett&sort=-netSales", "Product", "title")]
    public async Task The_file_has_the_rows_the_order_and_the_sums_of_the_list(string list, string query, string column, string property)
    {
        var merchant = await ShopWithOrdersAsync();
        var page = await merchant.GetAsync($"/api/{list}?{query}");
        var file = await DownloadAsync(merchant, $"{list}.csv?{query}");

        var rows = page.GetProperty("rows").EnumerateArray().ToArray();
        rows.Length.ShouldBeGreaterThan(0);
        file.Rows.Select(row => file.Cell(row, column)).ShouldBe(rows.Select(row => Cell(row.GetProperty(property))));
        file.Rows.Select(row => file.Cell(row, "Total sales")).ShouldBe(rows.Select(row => row.GetProperty("amounts").GetProperty("totalSales").GetString()));
        ShouldBeSums(file, page.GetProperty("sums"));
    }

    [Theory]
    [InlineData("totalSales", "Total sales")]
    [InlineData("returns", "Returns")]
    [InlineData("orders", "Orders")]
    public async Task The_events_of_a_figure_add_up_to_it(string measure, string column)
    {
        var merchant = await ShopWithOrdersAsync();
        var page = await merchant.GetAsync($"/api/dashboard/events?measure={measure}");
        var file = await DownloadAsync(merchant, $"events.csv?measure={measure}");

        file.Rows.Count().ShouldBe(page.GetProperty("count").GetInt32());
        file.Rows.ShouldNotBeEmpty();
        file.Cell(file.Total, column).ShouldBe(page.GetProperty("figure").GetString());
        file.Rows.Sum(row => decimal.Parse(file.Cell(row, column), CultureInfo.InvariantCulture))
            .ShouldBe(decimal.Parse(file.Cell(file.Total, column), CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Twenty_thousand_orders_come_whole_and_add_up()
    {
        var merchant = await _api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)) with { Price = 20.01m, Tax = 1.60m });
        await MultiplyAsync(merchant.TenantId, 20_000);

        var file = await DownloadAsync(merchant, "orders.csv?sort=name");
        file.Rows.Count().ShouldBe(20_000);
        file.Rows.Select(row => file.Cell(row, "Order id")).Distinct().Count().ShouldBe(20_000);
        file.Cell(file.Total, "Total sales").ShouldBe("432200.00");
        file.Cell(file.Total, "Orders").ShouldBe("20000");
    }

    [Fact]
    public async Task Days_are_the_shops_and_the_file_is_named_by_them()
    {
        var merchant = await _api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(new DateTimeOffset(2026, 3, 9, 3, 30, 0, TimeSpan.Zero)));
        var answer = await merchant.Client.GetAsync("/api/exports/orders.csv?startDate=2026-03-08&endDate=2026-03-08");
        var file = new CsvFile(await answer.Content.ReadAsByteArrayAsync());

        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{merchant.Domain.Split('.')[0]}-orders-2026-03-08-to-2026-03-08.csv");
        var column = file.Head.Single(name => name.StartsWith("Processed at (", StringComparison.Ordinal));
        file.Cell(file.Rows.ShouldHaveSingleItem(), column).ShouldStartWith("2026-03-08 ");
    }

    [Fact]
    public async Task A_shop_has_two_exports_under_way_at_most_and_another_is_not_held_up()
    {
        var (merchant, other) = (await _api.RegisterAsync(), await _api.RegisterAsync());
        var places = _api.Services.GetRequiredService<ExportPlaces>();
        using (places.TryTake(new TenantId(merchant.TenantId)))
        {
            await DownloadAsync(merchant, "orders.csv");
            await DownloadAsync(merchant, "orders.csv");
            using var second = places.TryTake(new TenantId(merchant.TenantId));
            var refused = await merchant.Client.GetAsync("/api/exports/orders.csv");
            await refused.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
            refused.ShouldAskToWait();
            await DownloadAsync(other, "orders.csv");
        }

        await DownloadAsync(merchant, "orders.csv");
    }

    [Fact]
    public async Task Another_shops_rows_are_in_no_file()
    {
        var (merchant, other) = (await _api.RegisterAsync(), await ShopWithOrdersAsync());
        other.TenantId.ShouldNotBe(merchant.TenantId);
        (await DownloadAsync(merchant, "orders.csv")).Rows.ShouldBeEmpty();
        (await DownloadAsync(merchant, "events.csv?measure=totalSales")).Rows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("orders.csv?sort=price", "sort")]
    [InlineData("customers.csv?startDate=2026-13-01&endDate=2026-12-01", "startDate")]
    [InlineData("products.csv?status=sold", "status")]
    [InlineData("events.csv?measure=joy", "measure")]
    public async Task What_the_list_does_not_take_the_file_does_not_either(string path, string field)
    {
        var merchant = await _api.RegisterAsync();
        await (await merchant.Client.GetAsync($"/api/exports/{path}")).ShouldNameAsync(field);
    }

    private static string Cell(JsonElement value) => value.GetString() ?? string.Empty;

    private static void ShouldBeSums(CsvFile file, JsonElement sums)
    {
        foreach (var (column, property) in new[]
        {
            ("Gross sales", "grossSales"), ("Discounts", "discounts"), ("Returns", "returns"), ("Net sales", "netSales"), ("Shipping", "shipping"),
            ("Taxes", "taxes"), ("Total sales", "totalSales"), ("Orders", "orders"), ("Units sold", "unitsSold"), ("Units returned", "unitsReturned"),
        })
        {
            file.Cell(file.Total, column).ShouldBe(sums.GetProperty(property).ToString(), column);
        }
    }

    private async Task<Merchant> ShopWithOrdersAsync()
    {
        var merchant = await _api.RegisterAsync();
        for (var day = 1; day <= 6; day++)
        {
            var placed = DateTimeOffset.UtcNow.AddDays(-day);
            await merchant.DeliverAsync(OrderBody.New(placed) with
            {
                Price = 10 + day, Quantity = day, CustomerId = 500 + (day % 3), FinancialStatus = day % 2 == 0 ? "paid" : "pending",
                CancelledAt = day == 4 ? placed.AddHours(1) : null,
            });
        }

        return merchant;
    }

    private static async Task<CsvFile> DownloadAsync(Merchant merchant, string path)
    {
        var answer = await merchant.Client.GetAsync($"/api/exports/{path}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        return new CsvFile(await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Copies the shop's only order, with its events, until there are so many.</summary>
    private async Task MultiplyAsync(int tenantId, int orders)
    {
        await using var connection = new NpgsqlConnection(_api.ConnectionString);
        await connection.OpenAsync();
        foreach (var table in new[] { "orders", "sale_events" })
        {
            await using var copy = new NpgsqlCommand(
                $"""
                set role xeno_writer;
                insert into {table}
                select (jsonb_populate_record(t, jsonb_build_object('order_id', t.order_id + n))).*
                from {table} t, generate_series(1, {orders - 1}) n
                where t.tenant_id = {tenantId};
                """,
                connection);
            await copy.ExecuteNonQueryAsync();
        }
    }
}
