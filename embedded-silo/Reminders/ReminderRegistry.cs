using Orleans.Runtime;
namespace XenoStore.EmbeddedSilo;

internal sealed class ReminderRegistry(IReminderStore store)
{
    public Task<IGrainReminder> RegisterAsync(GrainId grain, string name, TimeSpan dueTime, TimeSpan period, CancellationToken cancellationToken) => throw new NotSupportedException($"{store}{grain}{name}{dueTime}{period}{cancellationToken}");
    public Task<IGrainReminder?> FindAsync(GrainId grain, string name, CancellationToken cancellationToken) => throw new NotSupportedException($"{store}{grain}{name}{cancellationToken}");
    public Task<List<IGrainReminder>> ListAsync(GrainId grain, CancellationToken cancellationToken) => throw new NotSupportedException($"{store}{grain}{cancellationToken}");
    public Task RemoveAsync(GrainId grain, string name, CancellationToken cancellationToken) => throw new NotSupportedException($"{store}{grain}{name}{cancellationToken}");
}
