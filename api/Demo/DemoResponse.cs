namespace XenoStore.Api.Demo;

/// <summary>The demo's login, for anybody who reaches this server.</summary>
/// <param name="Email">Its e-mail address.</param>
/// <param name="Password">Its password.</param>
public sealed record DemoResponse(string Email, string Password)
{
    /// <summary>The address alone, so that a log line can never hold the password.</summary>
    public override string ToString() => Email;
}
