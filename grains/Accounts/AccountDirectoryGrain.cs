using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using XenoStore.Database.Accounts;

namespace XenoStore.Grains.Accounts;

/// <summary>A door to the account rows for those who do not know an id yet. Keeps nothing.</summary>
[StatelessWorker]
public sealed partial class AccountDirectoryGrain(IAccountStore accounts, TimeProvider clock, ILogger<AccountDirectoryGrain> logger)
    : Grain, IAccountDirectoryGrain
{
    /// <inheritdoc/>
    public async Task<ConnectResult> Register(string email, string passwordHash, NewShop shop, CancellationToken cancellationToken)
    {
        var result = await accounts.RegisterAsync(email, passwordHash, shop, clock.GetUtcNow(), cancellationToken);
        if (result is { Outcome: ConnectOutcome.Connected, Tenant: { } tenant })
        {
            LogRegistered(result.UserId, tenant.Id);
            await GrainFactory.GetGrain<ISyncGrain>(GrainKeys.Sync(tenant.Id)).Start("register", cancellationToken);
        }

        return result;
    }

    /// <inheritdoc/>
    public Task<AccountCredentials?> FindAccount(string email, CancellationToken cancellationToken) =>
        accounts.FindAccountAsync(email, cancellationToken);

    /// <inheritdoc/>
    public Task<TenantId?> FindShop(ShopDomain domain, CancellationToken cancellationToken) => accounts.FindShopAsync(domain, cancellationToken);

    /// <inheritdoc/>
    public async Task<Session?> Rotate(string tokenHash, string nextTokenHash, TimeSpan grace, CancellationToken cancellationToken)
    {
        var rotation = await accounts.RotateAsync(tokenHash, nextTokenHash, grace, clock.GetUtcNow(), cancellationToken);
        if (rotation.Revoked is { } stolen)
        {
            // The rows are revoked; the user's grain must stop vouching for the session, too.
            LogTokenReused(stolen.UserId, stolen.SessionId);
            await GrainFactory.GetGrain<IUserGrain>(GrainKeys.User(stolen.UserId)).CloseSession(stolen.SessionId, cancellationToken);
        }

        return rotation.Session;
    }

    /// <inheritdoc/>
    public Task<int> CountTenants(CancellationToken cancellationToken) => accounts.CountTenantsAsync(cancellationToken);
}
