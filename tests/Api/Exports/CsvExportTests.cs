using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Http;
using XenoStore.Api.Exports;

namespace XenoStore.Tests.Api.Exports;

public sealed class CsvExportTests
{
    private static readonly TenantProfile Shop = new(
        new TenantId(1), "Northwind", ShopDomain.Parse("northwind.myshopify.com"), "USD", "America/New_York", null, ConnectionState.Connected, default);

    private readonly DefaultHttpContext _context = new() { Response = { Body = new MemoryStream() } };
    private int _asked;
    private bool _closed;

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")", "\"'=HYPERLINK(\"\"http://evil.example\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1+cmd|' /C calc'!A0", "\"'-1+cmd|' /C calc'!A0\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("Kettle, \"big\"", "\"Kettle, \"\"big\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("Käse 🧀", "Käse 🧀")]
    public async Task Text_is_quoted_where_it_must_be_and_never_a_formula(string title, string cell)
    {
        await ExportAsync([[Product(title)]]);
        Text().Split("\r\n", 2)[1].ShouldStartWith(cell + ",");
    }

    [Fact]
    public async Task Negative_amounts_stay_numbers_with_the_digits_of_the_currency()
    {
        await ExportAsync([[Product("Kettle", new LedgerAmounts(1_000, -250, -100_050, 0, 0, 0, 0, 0, 2, 3, 4))]]);
        Text().Split("\r\n")[1].ShouldEndWith(",USD,10.00,-2.50,-1000.50,-993.00,0.00,0.00,0.00,0.00,-993.00,0.00,2,3,4");
    }

    [Theory]
    [InlineData("JPY", "-1250")]
    [InlineData("KWD", "-1.250")]
    public async Task Amounts_have_as_many_digits_as_the_currency(string currency, string amount)
    {
        await ExportAsync([[Product("Kettle", default(LedgerAmounts) with { Returns = -1_250 })]], Shop with { Currency = currency });
        File().Cell(File().Total, "Returns").ShouldBe(amount);
    }

    [Fact]
    public async Task The_total_is_the_sum_of_the_rows_of_every_piece()
    {
        await ExportAsync([[Product("A", Gross(150)), Product("B", Gross(1))], [Product("C", Gross(-51))]]);
        var file = File();
        file.Rows.Count().ShouldBe(3);
        file.Total[0].ShouldBe("Total");
        file.Cell(file.Total, "Gross sales").ShouldBe("1.00");
    }

    [Fact]
    public async Task An_empty_list_has_its_head_and_a_total_of_nothing()
    {
        await ExportAsync([]);
        Text().Split("\r\n").Length.ShouldBe(3);
        File().Cell(File().Total, "Total sales").ShouldBe("0.00");
    }

    [Fact]
    public async Task The_file_has_a_name_a_type_and_the_mark_by_which_Excel_knows_UTF_8()
    {
        await ExportAsync([]);
        _context.Response.Headers.ContentDisposition.ToString().ShouldContain("filename=northwind-products-all.csv");
        _context.Response.ContentType.ShouldBe("text/csv; charset=utf-8; header=present");
        Bytes()[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
    }

    [Fact]
    public async Task No_further_piece_is_asked_for_before_the_client_has_taken_the_one_before()
    {
        var client = new StalledClient();
        _context.Response.Body = client;
        var export = ExportAsync([.. Enumerable.Repeat(Piece(500), 40)]);
        await client.IsStalled;
        _asked.ShouldBeLessThanOrEqualTo(3);
        export.IsCompleted.ShouldBeFalse();

        client.Resume();
        await export;
        _asked.ShouldBe(41);
        _closed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_failure_in_the_middle_breaks_the_file_off_without_a_total()
    {
        await Should.ThrowAsync<TimeoutException>(() => ExportAsync([Piece(2_000)], failure: new TimeoutException()));
        Text().ShouldNotContain("Total,");
        _closed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_failure_before_the_first_row_leaves_the_answer_to_be_a_problem()
    {
        await Should.ThrowAsync<TimeoutException>(() => ExportAsync([], failure: new TimeoutException()));
        _context.Response.ContentType.ShouldBeNull();
        Bytes().ShouldBeEmpty();
        _closed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_client_that_goes_ends_the_reading()
    {
        using var gone = new CancellationTokenSource();
        _context.RequestAborted = gone.Token;
        var export = new CsvExport<ProductRow>("x.csv", new ProductTable(new ShopCells(Shop)), WaitAsync, CloseAsync).ExecuteAsync(_context);
        export.IsCompleted.ShouldBeFalse();
        await gone.CancelAsync();
        await export;
        _closed.ShouldBeTrue();

        static async Task<ImmutableArray<ProductRow>> WaitAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }
    }

    private static ProductRow Product(string title, LedgerAmounts amounts = default) => new(7, title, "Vendor", null, "active", amounts);

    private static LedgerAmounts Gross(long minor) => default(LedgerAmounts) with { GrossSales = minor };

    private static ProductRow[] Piece(int rows) => [.. Enumerable.Range(0, rows).Select(row => Product($"A kettle of number {row}", Gross(row)))];

    private async Task ExportAsync(ProductRow[][] pieces, TenantProfile? shop = null, Exception? failure = null)
    {
        Task<ImmutableArray<ProductRow>> NextAsync(CancellationToken cancellationToken)
        {
            var piece = _asked++;
            return piece < pieces.Length ? Task.FromResult(pieces[piece].ToImmutableArray())
                : failure is null ? Task.FromResult(ImmutableArray<ProductRow>.Empty)
                : Task.FromException<ImmutableArray<ProductRow>>(failure);
        }

        var profile = shop ?? Shop;
        var table = new ProductTable(new ShopCells(profile));
        await new CsvExport<ProductRow>(ExportFile.Name(profile, "products", null), table, NextAsync, CloseAsync).ExecuteAsync(_context);
    }

    private Task CloseAsync()
    {
        _closed = true;
        return Task.CompletedTask;
    }

    private byte[] Bytes() => ((MemoryStream)_context.Response.Body).ToArray();

    private string Text() => Encoding.UTF8.GetString(Bytes());

    private CsvFile File() => new(Bytes());
}
