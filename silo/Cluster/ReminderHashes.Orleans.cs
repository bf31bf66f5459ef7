using XenoStore.Database.Engine;
using XenoStore.Silo.StartUp;

namespace XenoStore.Silo.Cluster;

/// <summary>Gives reminders that the embedded engine registered the hash by which the silos share them, before a silo looks for its own.</summary>
internal sealed class ReminderHashes(ReminderTable reminders) : BeforeEverything
{
    public override Task StartingAsync(CancellationToken cancellationToken) => reminders.FillHashesAsync(HashOf, cancellationToken);

    private static int HashOf(string grainType, string grainKey) => unchecked((int)GrainId.Create(grainType, grainKey).GetUniformHashCode());
}
