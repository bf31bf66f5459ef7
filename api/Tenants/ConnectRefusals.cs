using XenoStore.Api.Problems;

namespace XenoStore.Api.Tenants;

/// <summary>The refusals of a connection that the accounts themselves forbid.</summary>
internal static class ConnectRefusals
{
    internal static Refusal For(ConnectOutcome outcome) => outcome switch
    {
        ConnectOutcome.EmailTaken => Refusal.Of(
            StatusCodes.Status409Conflict, "email-taken", "This e-mail address has an account already.", "Sign in, then connect the shop there."),
        ConnectOutcome.ShopTaken => Refusal.Of(
            StatusCodes.Status409Conflict, "shop-taken", "This shop is connected already.", "Sign in with the account that connected it."),
        _ => throw new InvalidOperationException($"A connection ended as {outcome} without a tenant."),
    };
}
