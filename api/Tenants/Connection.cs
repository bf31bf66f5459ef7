using XenoStore.Api.Auth;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Tenants;

/// <summary>Connects a further shop to a signed-in user, or one of the user's own again with a new token.</summary>
internal sealed class Connection(AttemptLimits limits, ShopVoucher voucher, IGrainFactory grains)
{
    internal async Task<(TenantProfile? Tenant, Refusal? Refusal)> TryAsync(
        Caller caller, ConnectRequest request, string address, CancellationToken cancellationToken)
    {
        if (limits.TryRegistration(address) is { } wait)
        {
            return (null, Refusal.TooMany(wait));
        }

        var errors = new FieldErrors();
        if (ShopForm.Read(request, errors) is not { } form)
        {
            return (null, Refusal.Invalid(errors));
        }

        var vouched = await voucher.VouchAsync(form, cancellationToken);
        return vouched.Shop is { } shop ? await ConnectAsync(caller, shop, cancellationToken) : (null, vouched.Refusal);
    }

    private async Task<(TenantProfile? Tenant, Refusal? Refusal)> ConnectAsync(Caller caller, NewShop shop, CancellationToken cancellationToken)
    {
        var result = await grains.GetGrain<IUserGrain>(GrainKeys.User(caller.UserId)).ConnectShop(shop, cancellationToken);
        return result is { Outcome: ConnectOutcome.Connected, Tenant: { } tenant } ? (tenant, null) : (null, ConnectRefusals.For(result.Outcome));
    }
}
