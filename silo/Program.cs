using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using XenoStore.Silo;
using XenoStore.Silo.Health;
using XenoStore.Silo.StartUp;
using XenoStore.Telemetry;

// `postgres`: only the private PostgreSQL, for silos on this machine that share it.
if (args is ["postgres", ..])
{
    return await PostgresProcess.RunAsync(args[1..]);
}

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls(builder.Configuration["ASPNETCORE_URLS"] ?? $"http://127.0.0.1:{builder.Configuration["PORT"] ?? "0"}");
builder.Logging.AddLogLines();

// The grains and what runs them.
builder.Services.AddXenoSilo(builder.Configuration);

// For whoever restarts silos, and whoever watches them.
builder.AddDoors();
builder.AddTelemetry("xenostore-silo");

var app = builder.Build();
app.MapDoors();
await app.RunAsync();
return 0;
