using XenoStore.Api.Auth;

namespace XenoStore.Tests.Api.Auth;

public sealed class RequestOriginTests
{
    private const string Host = "shop.example.com:5000";

    [Theory]
    [InlineData("same-origin", "")]
    [InlineData("same-origin", "http://localhost:5173")]
    [InlineData("none", "")]
    [InlineData("", "")]
    [InlineData("", "http://shop.example.com:5000")]
    [InlineData("", "https://SHOP.example.com:5000")]
    public void Our_pages_and_clients_without_a_page_are_let_in(string fetchSite, string origin) =>
        RequestOrigin.IsOurs(fetchSite, origin, Host).ShouldBeTrue();

    [Theory]
    [InlineData("cross-site", "https://evil.example")]
    [InlineData("cross-site", "")]
    [InlineData("same-site", "https://other.example.com")]
    [InlineData("same-site", "http://shop.example.com:5000")]
    [InlineData("", "https://evil.example")]
    [InlineData("", "http://shop.example.com:5001")]
    [InlineData("", "http://shop.example.com")]
    [InlineData("", "http://shop.example.com:5000.evil.example")]
    [InlineData("", "http://evil.example/shop.example.com:5000")]
    [InlineData("", "null")]
    public void Pages_elsewhere_are_not(string fetchSite, string origin) =>
        RequestOrigin.IsOurs(fetchSite, origin, Host).ShouldBeFalse();
}
