namespace XenoStore.Api.Auth;

/// <summary>How often strangers may try (configuration section <c>Limits</c>).</summary>
internal sealed class LimitOptions
{
    /// <summary>Length of every window. Default: 5 minutes.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Sign-ins of one account from one address. Default: 8.</summary>
    public int LoginsPerAccountAndAddress { get; set; } = 8;

    /// <summary>
    /// Sign-ins of one account from everywhere. Default: 60, well above the one before, so that a stranger elsewhere cannot easily lock
    /// the owner out.
    /// </summary>
    public int LoginsPerAccount { get; set; } = 60;

    /// <summary>Failed sign-ins from one address; looks at the demo's login likewise. Default: 60.</summary>
    public int LoginsPerAddress { get; set; } = 60;

    /// <summary>Registrations and connections of shops from one address. Default: 300, for agencies connect many shops at once.</summary>
    public int RegistrationsPerAddress { get; set; } = 300;
}
