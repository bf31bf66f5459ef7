using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace XenoStore.Silo.Dashboard;

/// <summary>The secret of whoever operates the cluster.</summary>
internal sealed class OperatorToken
{
    private const string Variable = "XENO_OPERATOR_TOKEN";

    /// <summary>In characters: what is guessed over a network must not be short.</summary>
    private const int Shortest = 32;

    private readonly byte[] _digest;

    private OperatorToken(string token) => _digest = DigestOf(token);

    /// <summary>Reads <c>XENO_OPERATOR_TOKEN</c>; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">It is too short.</exception>
    public static OperatorToken? Of(IConfiguration configuration) => configuration[Variable] switch
    {
        null or "" => null,
        { Length: < Shortest } => throw new InvalidOperationException($"{Variable} must have at least {Shortest} characters."),
        var token => new OperatorToken(token),
    };

    /// <summary>
    /// Whether an <c>Authorization</c> header carries it: <c>Bearer</c> (RFC 6750), or <c>Basic</c> (RFC 7617) as the password of any user, for
    /// which a browser asks by itself.
    /// </summary>
    public bool IsIn(string? authorization) =>
        AuthenticationHeaderValue.TryParse(authorization, out var header)
        && header.Parameter is { } parameter
        && header.Scheme.ToUpperInvariant() switch
        {
            "BEARER" => Is(parameter),
            "BASIC" => PasswordIn(parameter, out var password) && Is(password),
            _ => false,
        };

    /// <summary>Digests are of one length, so that neither content nor length of the secret shows in the time this takes.</summary>
    private bool Is(string candidate) => CryptographicOperations.FixedTimeEquals(DigestOf(candidate), _digest);

    private static byte[] DigestOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    private static bool PasswordIn(string parameter, [NotNullWhen(true)] out string? password)
    {
        var bytes = new byte[parameter.Length];
        var decoded = Convert.TryFromBase64String(parameter, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
        var colon = decoded.IndexOf(':', StringComparison.Ordinal);
        password = colon < 0 ? null : decoded[(colon + 1)..];
        return password is not null;
    }
}
