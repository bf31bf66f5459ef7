using XenoStore.Api.Auth;

namespace XenoStore.Tests.Api.Auth;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("jane@example.com", "jane@example.com")]
    [InlineData("  Jane.DOE+x@Example.COM ", "jane.doe+x@example.com")]
    public void Case_and_outer_blanks_do_not_make_another_account(string typed, string account)
    {
        EmailAddress.TryNormalise(typed, out var email).ShouldBeTrue();
        email.ShouldBe(account);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("jane")]
    [InlineData("@example.com")]
    [InlineData("jane@")]
    [InlineData("jane@doe@example.com")]
    [InlineData("jane doe@example.com")]
    [InlineData("jane@example.com\nbcc:all@example.com")]
    public void What_is_no_address_is_refused(string? typed) => EmailAddress.TryNormalise(typed, out _).ShouldBeFalse();

    [Fact]
    public void Two_hundred_and_fifty_four_characters_are_the_longest()
    {
        EmailAddress.TryNormalise(new string('a', 242) + "@example.com", out _).ShouldBeTrue();
        EmailAddress.TryNormalise(new string('a', 243) + "@example.com", out _).ShouldBeFalse();
    }
}
