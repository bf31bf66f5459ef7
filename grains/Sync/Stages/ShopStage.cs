using System.Collections.Immutable;
using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>
/// Asks the shop for its zone, plan and scopes, since losing a scope or moving to another zone is silent otherwise; at a backfill also
/// how many records there are.
/// </summary>
public sealed class ShopStage(IAdminClient shopify, IGrainFactory grains) : ISyncStage
{
    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Shop;

    /// <inheritdoc/>
    public async Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken)
    {
        var shop = await shopify.ShopAsync(context.Shop, cancellationToken);
        if (shop is not Answered<ShopDescription> { Data.Info: var info })
        {
            return FailureVerdict.Of(shop.Failure!);
        }

        if (Differs(info, context))
        {
            await grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(context.Tenant)).UpdateShop(info, cancellationToken);
        }

        return context.State.Run is { Kind: SyncKind.Backfill }
            ? await CountAsync(context, info.Scopes, cancellationToken)
            : new StepOutcome.Done(state => state with { Scopes = info.Scopes });
    }

    private async Task<StepOutcome> CountAsync(SyncContext context, ImmutableArray<string> scopes, CancellationToken cancellationToken)
    {
        var counted = await shopify.CountsAsync(context.Shop, cancellationToken);
        return counted is Answered<RecordCounts> { Data: var counts }
            ? new StepOutcome.Done(state => (state with { Scopes = scopes })
                .With(state.Of(SyncResource.Orders) with { Total = counts.Orders })
                .With(state.Of(SyncResource.Customers) with { Total = counts.Customers })
                .With(state.Of(SyncResource.Products) with { Total = counts.Products }))
            : FailureVerdict.Of(counted.Failure!);
    }

    private static bool Differs(ShopInfo info, SyncContext context) =>
        (info.Name, info.Currency, info.TimeZone, info.Plan)
            != (context.Profile.Name, context.Profile.Currency, context.Profile.TimeZone, context.Profile.Plan)
        || !info.Scopes.SequenceEqual(context.State.Scopes);
}
