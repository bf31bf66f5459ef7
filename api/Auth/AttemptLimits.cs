using Microsoft.Extensions.Options;

namespace XenoStore.Api.Auth;

/// <summary>The windows in front of sign-in, registration and the demo. Every method returns null to let in, or the time to wait.</summary>
internal sealed class AttemptLimits(IOptions<LimitOptions> options, TimeProvider clock)
{
    private readonly AttemptWindow _pairs = new(options.Value.LoginsPerAccountAndAddress, options.Value.Window, clock);
    private readonly AttemptWindow _accounts = new(options.Value.LoginsPerAccount, options.Value.Window, clock);
    private readonly AttemptWindow _addresses = new(options.Value.LoginsPerAddress, options.Value.Window, clock);
    private readonly AttemptWindow _demos = new(options.Value.LoginsPerAddress, options.Value.Window, clock);
    private readonly AttemptWindow _registrations = new(options.Value.RegistrationsPerAddress, options.Value.Window, clock);

    /// <summary>A sign-in of an account, existing or not, is about to be tried.</summary>
    internal TimeSpan? TryLogin(string email, string address) =>
        _addresses.TryEnter(address) ?? _pairs.TryEnter(Pair(email, address)) ?? _accounts.TryEnter(email);

    /// <summary>It was right: neither the account nor the address has anything to answer for.</summary>
    internal void ForgiveLogin(string email, string address)
    {
        _pairs.Forgive(Pair(email, address));
        _accounts.Forgive(email);
        _addresses.Forgive(address);
    }

    /// <summary>A shop is about to be registered or connected.</summary>
    internal TimeSpan? TryRegistration(string address) => _registrations.TryEnter(address);

    /// <summary>The demo's login is about to be handed out.</summary>
    internal TimeSpan? TryDemo(string address) => _demos.TryEnter(address);

    private static string Pair(string email, string address) => $"{email} {address}";
}
