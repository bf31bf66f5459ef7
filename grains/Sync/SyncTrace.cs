using System.Diagnostics;

namespace XenoStore.Grains.Sync;

/// <summary>A step of a shop's sync as a trace of its own: its calls to Shopify, to grains and to the database are spans below it.</summary>
internal static class SyncTrace
{
    private static readonly ActivitySource Source = new("XenoStore.Grains");

    /// <summary>Begins; null when nobody listens.</summary>
    public static Activity? BeginStep(TenantId tenant) => Source.StartActivity("sync step")?.SetTag("xeno.tenant", tenant.Value);

    /// <summary>What the step turned out to be about.</summary>
    public static void Name(SyncStage stage) => Activity.Current?.SetTag("xeno.stage", stage.ToString());

    /// <summary>Leaves the trace of whoever began a loop: the loop outlives it.</summary>
    public static void Leave() => Activity.Current = null;
}
