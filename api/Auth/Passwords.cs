using Microsoft.AspNetCore.Identity;

namespace XenoStore.Api.Auth;

/// <summary>Hashes and checks passwords (PBKDF2-HMAC-SHA512 of ASP.NET Identity), each in its turn in the <see cref="PasswordLane"/>.</summary>
internal sealed class Passwords(PasswordLane lane, IPasswordHasher<string> hasher)
{
    /// <summary>OWASP's figure for PBKDF2-HMAC-SHA512 ("Password Storage Cheat Sheet"), rounded up.</summary>
    internal const int Iterations = 220_000;

    private readonly string _nobody = hasher.HashPassword(string.Empty, RefreshTokens.Create());

    /// <summary>The hash to store.</summary>
    /// <exception cref="PasswordLaneFullException">Too many are waiting.</exception>
    internal Task<string> HashAsync(string password, CancellationToken cancellationToken) =>
        lane.RunAsync(() => hasher.HashPassword(string.Empty, password), cancellationToken);

    /// <summary>
    /// Whether the password fits the hash. Without a hash (nobody has that address) a hash that nothing fits is checked instead, so
    /// that the answer takes as long.
    /// </summary>
    /// <exception cref="PasswordLaneFullException">Too many are waiting.</exception>
    internal Task<bool> FitsAsync(string? hash, string password, CancellationToken cancellationToken) =>
        lane.RunAsync(() => Fits(hash ?? _nobody, password) && hash is not null, cancellationToken);

    private bool Fits(string hash, string password) =>
        hasher.VerifyHashedPassword(string.Empty, hash, password) != PasswordVerificationResult.Failed;
}
