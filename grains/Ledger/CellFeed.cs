using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using XenoStore.Database.Ledger;

namespace XenoStore.Grains.Ledger;

/// <summary>
/// Carries committed days from the writer to the tenants' grains. Not waited for and not repeated: a grain keeps the highest revision of
/// a day, and reads again by itself what it was never told.
/// </summary>
internal sealed partial class CellFeed(OrderWriter writer, IGrainFactory grains, ILogger<CellFeed> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        writer.Committed += Forward;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        writer.Committed -= Forward;
        return Task.CompletedTask;
    }

    private void Forward(CommittedCells cells) => _ = ForwardAsync(cells);

    private async Task ForwardAsync(CommittedCells cells)
    {
        // The writer's next batch waits for its listeners: leave its thread before anything else.
        await Task.Yield();
        try
        {
            await grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(cells.Tenant)).Apply(cells.Days);
        }
        catch (Exception failure)
        {
            LogNotTold(cells.Tenant, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant} was not told of committed days; its grain reads them within a minute")]
    private partial void LogNotTold(TenantId tenant, Exception failure);
}
