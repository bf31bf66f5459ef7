using System.Collections.Frozen;
using XenoStore.Grains.Sync.Stages;

namespace XenoStore.Grains.Sync;

/// <summary>Who does which stage's steps.</summary>
public sealed class SyncStages(IEnumerable<ISyncStage> stages)
{
    private readonly FrozenDictionary<SyncStage, ISyncStage> _stages = stages.ToFrozenDictionary(stage => stage.Stage);

    /// <summary>Whether a stage's steps call Shopify.</summary>
    public static bool AsksShopify(SyncStage stage) => stage is not (SyncStage.Recount or SyncStage.Rederive);

    /// <summary>The resource whose pages a stage reads; null for the others.</summary>
    public static SyncResource? ResourceOf(SyncStage stage) => stage switch
    {
        SyncStage.Products => SyncResource.Products,
        SyncStage.Orders => SyncResource.Orders,
        SyncStage.Customers => SyncResource.Customers,
        _ => null,
    };

    /// <summary>Does one bounded step of a stage.</summary>
    public Task<StepOutcome> StepAsync(SyncStage stage, SyncContext context, CancellationToken cancellationToken) =>
        _stages[stage].StepAsync(context, cancellationToken);
}
