namespace XenoStore;

/// <summary>Finds accounts and shops by their outside names (<see cref="GrainKeys.Accounts"/>). A stateless worker over <c>users</c> and <c>tenants</c>.</summary>
[Alias("xeno.account-directory")]
public interface IAccountDirectoryGrain : IGrainWithStringKey
{
    /// <summary>
    /// Creates the user, the tenant and the membership in one transaction and starts the backfill. The password arrives hashed:
    /// hashing is paid where the request came in, not on a silo's threads.
    /// </summary>
    [Alias("register"), ResponseTimeout(Patience.Person)]
    Task<ConnectResult> Register(string email, string passwordHash, NewShop shop, CancellationToken cancellationToken);

    /// <summary>What to check a password against, or null when the address (compared without case) has no account.</summary>
    [Alias("find-account")]
    Task<AccountCredentials?> FindAccount(string email, CancellationToken cancellationToken);

    /// <summary>The tenant of a shop, or null.</summary>
    [Alias("find-shop")]
    Task<TenantId?> FindShop(ShopDomain domain, CancellationToken cancellationToken);

    /// <summary>Opens the session a refresh token belongs to; see <see cref="IUserGrain.OpenSession"/>. Null when it is unknown, spent or expired.</summary>
    /// <remarks>A token used twice reveals a theft: the whole session is revoked, unless the grace allows for the second use.</remarks>
    /// <param name="tokenHash">SHA-256 of the presented refresh token.</param>
    /// <param name="nextTokenHash">SHA-256 of the token that replaces it.</param>
    /// <param name="grace">How long after its use the same token for the same successor is taken for a repetition; zero for not at all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [Alias("rotate")]
    Task<Session?> Rotate(string tokenHash, string nextTokenHash, TimeSpan grace, CancellationToken cancellationToken);

    /// <summary>Every tenant that is connected, for the host's own chores (demo, operator).</summary>
    [Alias("count-tenants")]
    Task<int> CountTenants(CancellationToken cancellationToken);
}
