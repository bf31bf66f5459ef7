using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace XenoStore.Tests.Api.Auth;

/// <summary>Access tokens that must not count, each made from a good one and (where a thief could have it) the key (RFC 8725; faults.md A5).</summary>
internal sealed class ForgedTokens
{
    private readonly byte[] _key;
    private readonly string _good;
    private readonly JsonObject _header;
    private readonly JsonObject _claims;

    internal ForgedTokens(string good, byte[] key)
    {
        var parts = good.Split('.');
        (_good, _key, _header, _claims) = (good, key, Read(parts[0]), Read(parts[1]));
    }

    /// <summary>The good token taken apart and put together again: shows that the forger's craft would pass.</summary>
    internal string Honest => Signed(_ => { });

    /// <summary>Every forgery by its name.</summary>
    internal IEnumerable<(string Name, string Token)> All(int foreignTenant)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var parts = _good.Split('.');
        yield return ("alg none", $"{Write(Header("alg", "none"))}.{parts[1]}.");
        yield return ("alg None with the old signature", $"{Write(Header("alg", "None"))}.{parts[1]}.{parts[2]}");
        yield return ("alg HS512", Signed(_ => { }, header => header["alg"] = "HS512"));
        yield return ("alg RS256 signed with the HMAC key", Signed(_ => { }, header => header["alg"] = "RS256"));
        yield return ("another key", Signed(_ => { }, key: RandomNumberGenerator.GetBytes(48)));
        yield return ("an empty key", Signed(_ => { }, key: []));
        yield return ("kid as a path", Signed(_ => { }, header => header["kid"] = "../../../dev/null", []));
        yield return ("kid as SQL", Signed(_ => { }, header => header["kid"] = "x' union select 'key' --", Encoding.UTF8.GetBytes("key")));
        yield return ("its own jwk", Signed(_ => { }, header => header["jwk"] = new JsonObject { ["kty"] = "oct", ["k"] = "AAAA" }, [0, 0, 0]));
        yield return ("its own jku", Signed(_ => { }, header => header["jku"] = "https://evil.example/keys", RandomNumberGenerator.GetBytes(32)));
        yield return ("its own x5u", Signed(_ => { }, header => header["x5u"] = "https://evil.example/cert", RandomNumberGenerator.GetBytes(32)));
        yield return ("expired", Signed(claims => claims["exp"] = now - 20));
        yield return ("not valid yet", Signed(claims => claims["nbf"] = now + 60));
        yield return ("without exp", Signed(claims => claims.Remove("exp")));
        yield return ("another audience", Signed(claims => claims["aud"] = "another-api"));
        yield return ("without audience", Signed(claims => claims.Remove("aud")));
        yield return ("another issuer", Signed(claims => claims["iss"] = "another-issuer"));
        yield return ("typ JWT", Signed(_ => { }, header => header["typ"] = "JWT"));
        yield return ("without typ", Signed(_ => { }, header => header.Remove("typ")));
        yield return ("tenant changed, signature kept", $"{parts[0]}.{Write(Claims("tid", foreignTenant.ToString(System.Globalization.CultureInfo.InvariantCulture)))}.{parts[2]}");
        yield return ("another's tenant, well signed", Signed(claims => claims["tid"] = foreignTenant.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        yield return ("a session that never was, well signed", Signed(claims => claims["sid"] = Guid.NewGuid().ToString()));
        yield return ("another user, well signed", Signed(claims => claims["sub"] = "1"));
        yield return ("without session", Signed(claims => claims.Remove("sid")));
        yield return ("a bit of the signature flipped", _good[..^2] + (_good[^2] == 'A' ? 'B' : 'A') + _good[^1]);
        yield return ("without signature", $"{parts[0]}.{parts[1]}.");
        yield return ("four parts", _good + ".AAAA");
        yield return ("no token", "garbage");
    }

    private string Signed(Action<JsonObject> change, Action<JsonObject>? changeHeader = null, byte[]? key = null)
    {
        var (header, claims) = (Clone(_header), Clone(_claims));
        change(claims);
        changeHeader?.Invoke(header);
        var content = $"{Write(header)}.{Write(claims)}";
        return $"{content}.{Base64Url.EncodeToString(HMACSHA256.HashData(key ?? _key, Encoding.ASCII.GetBytes(content)))}";
    }

    private JsonObject Header(string name, string value)
    {
        var header = Clone(_header);
        header[name] = value;
        return header;
    }

    private JsonObject Claims(string name, string value)
    {
        var claims = Clone(_claims);
        claims[name] = value;
        return claims;
    }

    private static JsonObject Clone(JsonObject json) => json.DeepClone().AsObject();

    private static string Write(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private static JsonObject Read(string part) => JsonNode.Parse(Base64Url.DecodeFromChars(part))!.AsObject();
}
