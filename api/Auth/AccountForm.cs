using XenoStore.Api.Problems;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Auth;

/// <summary>A registration whose every field is well-formed.</summary>
internal sealed record AccountForm(string Email, string Password, ShopForm Shop)
{
    /// <summary>The shop's domain alone, so that a log line can never hold a password or an address.</summary>
    public override string ToString() => Shop.ToString();

    /// <summary>Reads the request, or adds to the errors what is wrong with each field.</summary>
    internal static AccountForm? Read(RegisterRequest request, FieldErrors errors)
    {
        if (!EmailAddress.TryNormalise(request.Email, out var email))
        {
            errors.Add("email", $"Give an e-mail address of at most {EmailAddress.MaxLength} characters, such as name@example.com.");
        }

        var password = request.Password ?? string.Empty;
        if (PasswordRules.Objection(password, OwnWords(request, email)) is { } objection)
        {
            errors.Add("password", objection);
        }

        var shop = ShopForm.Read(new ConnectRequest(request.ShopifyDomain, request.AccessToken, request.ShopName, request.ClientSecret), errors);
        return shop is null ? null : new AccountForm(email!, password, shop);
    }

    private static string[] OwnWords(RegisterRequest request, string? email)
    {
        var domain = request.ShopifyDomain?.Trim() ?? string.Empty;
        string?[] words = [email, email is null ? null : EmailAddress.LocalPart(email), request.ShopName?.Trim(), domain, domain.Split('.')[0]];
        return [.. words.OfType<string>()];
    }
}
