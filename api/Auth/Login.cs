using XenoStore.Api.Health;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Auth;

/// <summary>Signing in with a password. Unknown account and wrong password are one same answer after one same time.</summary>
internal sealed partial class Login(
    AttemptLimits limits, Passwords passwords, SignIn signIn, IGrainFactory grains, ApiMetrics metrics, ILogger<Login> logger)
{
    private const string Wrong = "E-mail or password is not right.";

    internal async Task<LoginOutcome> TryAsync(LoginRequest request, string address, CancellationToken cancellationToken)
    {
        var email = EmailAddress.TryNormalise(request.Email, out var normalised) ? normalised : string.Empty;
        if (limits.TryLogin(email, address) is { } wait)
        {
            metrics.CountRefusedSignIn("too_many");
            LogTooMany(address);
            return new LoginOutcome(null, null, Refusal.TooMany(wait));
        }

        var account = await grains.GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts).FindAccount(email, cancellationToken);
        if (!await passwords.FitsAsync(account?.PasswordHash, Bounded(request.Password), cancellationToken) || account is null)
        {
            metrics.CountRefusedSignIn("wrong");
            LogRefused(account?.UserId, address);
            return new LoginOutcome(null, null, Refusal.NotSignedIn(Wrong));
        }

        limits.ForgiveLogin(email, address);
        return await EnterAsync(account.UserId, cancellationToken);
    }

    private async Task<LoginOutcome> EnterAsync(long userId, CancellationToken cancellationToken)
    {
        var profile = await grains.GetGrain<IUserGrain>(GrainKeys.User(userId)).Profile(cancellationToken);
        var pair = await signIn.OpenAsync(userId, null, cancellationToken);
        return new LoginOutcome(pair, profile, pair is null || profile is null ? Refusal.NotSignedIn(Wrong) : null);
    }

    /// <summary>No stored password is longer; a megabyte of one must not cost a megabyte of hashing.</summary>
    private static string Bounded(string? password) => password is { Length: <= 4 * PasswordRules.MaxLength } ? password : string.Empty;
}
