using XenoStore.Api.Auth;
using XenoStore.Api.Customers;
using XenoStore.Api.Dashboard;
using XenoStore.Api.Demo;
using XenoStore.Api.Documentation;
using XenoStore.Api.Exports;
using XenoStore.Api.Health;
using XenoStore.Api.Json;
using XenoStore.Api.Live;
using XenoStore.Api.Orders;
using XenoStore.Api.Pages;
using XenoStore.Api.Problems;
using XenoStore.Api.Products;
using XenoStore.Api.Server;
using XenoStore.Api.Sync;
using XenoStore.Api.Tenants;
using XenoStore.Api.Webhooks;
using XenoStore.Shopify;
using XenoStore.Silo;
using XenoStore.Telemetry;

var builder = WebApplication.CreateBuilder(args);

// How it listens, speaks, and says no.
builder.AddServer();
builder.Services.AddApiJson().AddProblems().AddDocumentation().AddFrontend();

// Who may come in, and what for.
builder.Services.AddAuth().AddDemo().AddTenants().AddDashboard().AddExports().AddLive().AddHealth();

// Shopify's side: its Admin API and its webhooks.
builder.Services.AddShopify().AddWebhooks();

// The grains: in this process, unless a cluster has them. The build only wants the document and starts nothing.
if (!DocumentBuild.IsRunning && !builder.JoinCluster())
{
    builder.Services.AddXenoSilo(builder.Configuration);
}

// For whoever watches, if anybody does.
builder.Logging.AddLogLines();
builder.AddTelemetry("xenostore-api");

var app = builder.Build();

// Every request: headers, problems, pages, then who asks.
app.UseServer();
app.UseProblems();
app.UseRouting();
app.UseRepeatedReads();
app.UseCors();
app.UseFrontend();
app.UseUnroutedRequests();
app.UseAuthentication();
app.UseAuthorization();

// The routes, by feature.
app.MapAuth();
app.MapDemo();
app.MapTenants();
app.MapDashboard();
app.MapOrders();
app.MapCustomers();
app.MapProducts();
app.MapExports();
app.MapSync();
app.MapLive();
app.MapWebhooks();
app.MapHealth();
app.MapDocumentation();

app.Run();
