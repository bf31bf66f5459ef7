namespace XenoStore.Api.Auth;

/// <summary>An account and its password.</summary>
/// <param name="Email">E-mail address; case does not matter.</param>
/// <param name="Password">The password.</param>
public sealed record LoginRequest(string? Email, string? Password)
{
    /// <summary>Nothing, so that a log line can never hold a password or an address.</summary>
    public override string ToString() => nameof(LoginRequest);
}
