using System.Globalization;
using XenoStore.Api.Auth;

namespace XenoStore.Tests.Api.Auth;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("kettle orbit mango")]
    [InlineData("twelve chars")]
    [InlineData("пароль из слов")]
    [InlineData("🐙🦑🐡🐠🐟🐬🐳🐋🦈🐊🐢🦎")]
    [InlineData("            x           y")]
    public void Long_and_uncommon_is_enough(string password) => PasswordRules.Objection(password).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("eleven char")]
    [InlineData("🐙🦑🐡🐠🐟🐬🐳🐋🦈🐊🐢")]
    public void Under_twelve_characters_is_refused_however_many_bytes_they_take(string password) =>
        PasswordRules.Objection(password)!.ShouldContain("at least 12");

    [Fact]
    public void One_hundred_and_twenty_eight_characters_are_taken_and_one_more_is_not()
    {
        var words = string.Concat(Enumerable.Range(0, 64).Select(i => (char)('a' + (i * 7 % 26)) + i.ToString(CultureInfo.InvariantCulture)))[..128];
        PasswordRules.Objection(words).ShouldBeNull();
        PasswordRules.Objection(words + "x")!.ShouldContain("at most 128");
    }

    [Theory]
    [InlineData("password12345")]
    [InlineData("PassWord12345")]
    [InlineData("correct horse battery staple")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("passwordpassword")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijklm")]
    [InlineData("mlkjihgfedcba")]
    [InlineData("QWERTYUIOPASDF")]
    [InlineData("uiopasdfghjkl")]
    public void What_everybody_tries_first_is_refused(string password) => PasswordRules.Objection(password)!.ShouldContain("attackers");

    [Fact]
    public void The_accounts_own_words_are_refused_in_any_case() =>
        PasswordRules.Objection("Jane.Doe.Of.Northwind", "someone@example.com", "jane.doe.of.northwind")!.ShouldContain("e-mail");
}
