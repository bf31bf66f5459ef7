using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Auth;
using XenoStore.Api.Customers;
using XenoStore.Api.Dashboard;
using XenoStore.Api.Orders;
using XenoStore.Api.Problems;
using XenoStore.Api.Products;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Exports;

/// <summary><c>/api/exports</c>: the lists as files, with the rows, filters and sums that the list shows.</summary>
internal static class ExportEndpoints
{
    private const string Format =
        "RFC 4180 in UTF-8 with a byte order mark; the last row is the total. Streamed as of one instant, whatever the size. ";

    internal static IServiceCollection AddExports(this IServiceCollection services) => services.AddSingleton<ExportPlaces>();

    internal static void MapExports(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("/api/exports").WithTags("Exports").RequiresSession()
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        exports.MapGet("/orders.csv", OrdersAsync).WithName("ExportOrders").WithSummary("Orders as a file")
            .WithDescription(Format + "Filters and sort as GET /api/orders.");
        exports.MapGet("/customers.csv", CustomersAsync).WithName("ExportCustomers").WithSummary("Customers as a file")
            .WithDescription(Format + "Filters and sort as GET /api/customers.");
        exports.MapGet("/products.csv", ProductsAsync).WithName("ExportProducts").WithSummary("Products as a file")
            .WithDescription(Format + "Filters and sort as GET /api/products.");
        exports.MapGet("/events.csv", EventsAsync).WithName("ExportEvents").WithSummary("The sale events behind a figure as a file")
            .WithDescription(Format + "Figure, filters and sort as GET /api/dashboard/events.");
    }

    private static async Task<Results<CsvExport<OrderRow>, Refusal>> OrdersAsync([AsParameters] ExportParameters asked, Shop shop, ExportPlaces places)
    {
        var errors = new FieldErrors();
        var list = new OrderParameters(
            asked.StartDate, asked.EndDate, asked.Search, asked.Status, asked.Sort, null, null, asked.CustomerId, asked.ProductId);
        return list.Read(errors) is { } query
            ? Export("orders", query.Range, await shop.ProfileAsync(), cells => new OrderTable(cells), shop, places, (e, token) => e.Orders(query, token))
            : Refusal.Invalid(errors);
    }

    private static async Task<Results<CsvExport<CustomerRow>, Refusal>> CustomersAsync(
        [AsParameters] ExportParameters asked, [FromQuery(Name = "nameSource")] string? nameSource, Shop shop, ExportPlaces places)
    {
        var errors = new FieldErrors();
        var list = new CustomerParameters(asked.StartDate, asked.EndDate, asked.Search, asked.Status, asked.Sort, null, null, asked.CustomerId, nameSource);
        if (list.Read(errors) is not { } query)
        {
            return Refusal.Invalid(errors);
        }

        var buyers = query with { ProductId = asked.ProductId };
        return Export("customers", query.Range, await shop.ProfileAsync(), cells => new CustomerTable(cells), shop, places, (e, token) => e.Customers(buyers, token));
    }

    private static async Task<Results<CsvExport<ProductRow>, Refusal>> ProductsAsync([AsParameters] ExportParameters asked, Shop shop, ExportPlaces places)
    {
        var errors = new FieldErrors();
        var list = new ProductParameters(
            asked.StartDate, asked.EndDate, asked.Search, asked.Status, asked.Sort, null, null, asked.CustomerId, asked.ProductId);
        return list.Read(errors) is { } query
            ? Export("products", query.Range, await shop.ProfileAsync(), cells => new ProductTable(cells), shop, places, (e, token) => e.Products(query, token))
            : Refusal.Invalid(errors);
    }

    private static async Task<Results<CsvExport<SaleEventRow>, Refusal>> EventsAsync(
        [AsParameters] ExportParameters asked, [FromQuery(Name = "measure")] string? measure, Shop shop, ExportPlaces places)
    {
        var errors = new FieldErrors();
        var list = new EventParameters(
            asked.StartDate, asked.EndDate, measure, asked.Search, asked.Status, asked.Sort, null, null, asked.CustomerId, asked.ProductId);
        if (list.Read(errors, out var figure) is not { } query)
        {
            return Refusal.Invalid(errors);
        }

        var stats = await shop.Tenant.Stats(query.Range, Comparison.None);
        var events = query with { Range = stats.Asked.Range };
        var name = $"events-{Json.Words.Of(figure).Replace('_', '-')}";
        return Export(name, events.Range, stats.Profile, cells => new EventTable(cells, figure), shop, places, (e, token) => e.SaleEvents(figure, events, token));
    }

    private static Results<CsvExport<TRow>, Refusal> Export<TRow>(
        string list,
        DateRange? range,
        TenantProfile profile,
        Func<ShopCells, ICsvTable<TRow>> table,
        Shop shop,
        ExportPlaces places,
        Func<IExportGrain, CancellationToken, Task<ImmutableArray<TRow>>> next)
    {
        if (places.TryTake(shop.Id) is not { } place)
        {
            return Refusal.Of(
                StatusCodes.Status429TooManyRequests, "too-many-requests", $"This shop has {ExportPlaces.PerShop} exports under way. Wait until one is done.",
                null, TimeSpan.FromSeconds(5));
        }

        var export = shop.NewExport();
        return new CsvExport<TRow>(
            ExportFile.Name(profile, list, range), table(new ShopCells(profile)), cancellationToken => next(export, cancellationToken), CloseAsync);

        async Task CloseAsync()
        {
            using (place)
            {
                await export.Close();
            }
        }
    }
}
