using XenoStore.Api.Problems;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Auth;

/// <summary>
/// Opens an account with its first shop: form, then Shopify's word for the token, then the password's hash, then one transaction. A
/// refusal anywhere leaves nothing behind.
/// </summary>
internal sealed class Registration(AttemptLimits limits, ShopVoucher voucher, Passwords passwords, SignIn signIn, IGrainFactory grains)
{
    internal async Task<RegistrationOutcome> TryAsync(RegisterRequest request, string address, CancellationToken cancellationToken)
    {
        if (limits.TryRegistration(address) is { } wait)
        {
            return RegistrationOutcome.Refused(Refusal.TooMany(wait));
        }

        var errors = new FieldErrors();
        if (AccountForm.Read(request, errors) is not { } form)
        {
            return RegistrationOutcome.Refused(Refusal.Invalid(errors));
        }

        var vouched = await voucher.VouchAsync(form.Shop, cancellationToken);
        return vouched.Shop is { } shop
            ? await OpenAsync(form, shop, cancellationToken)
            : RegistrationOutcome.Refused(vouched.Refusal!);
    }

    private async Task<RegistrationOutcome> OpenAsync(AccountForm form, NewShop shop, CancellationToken cancellationToken)
    {
        var hash = await passwords.HashAsync(form.Password, cancellationToken);
        var result = await grains.GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts).Register(form.Email, hash, shop, cancellationToken);
        if (result is not { Outcome: ConnectOutcome.Connected, Tenant: { } tenant })
        {
            return RegistrationOutcome.Refused(ConnectRefusals.For(result.Outcome));
        }

        var pair = await signIn.OpenAsync(result.UserId, tenant.Id, cancellationToken)
            ?? throw new InvalidOperationException($"User {result.UserId} is no member of the tenant {tenant.Id} just made for it.");
        return RegistrationOutcome.Opened(pair, tenant);
    }
}
