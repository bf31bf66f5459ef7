using System.Text;
using XenoStore.Shopify.Webhooks.Payloads;

namespace XenoStore.Tests.Shopify.Webhooks;

/// <summary>Texts that a careless reader, or PostgreSQL, would choke on.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("""Zo\u00eb""", "Zoë")]
    [InlineData("""a\u0000b""", "ab")]
    [InlineData("""\ud83d\ude00""", "😀")]
    [InlineData("""a\ud83d b""", "a\ufffd b")]
    [InlineData("""a\ude00""", "a\ufffd")]
    [InlineData("""\"\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData("naïve 😀", "naïve 😀")]
    public void Escapes_are_resolved_into_text_that_can_be_stored(string json, string expected) => FirstName(Bytes(json)).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("""\u0000""")]
    public void A_text_with_nothing_in_it_is_null(string json) => FirstName(Bytes(json)).ShouldBeNull();

    [Fact]
    public void Bytes_that_are_not_UTF_8_become_replacement_characters() =>
        FirstName([.. Bytes("a")[..^2], 0xC3, 0x28, .. "\"}"u8]).ShouldBe("a\ufffd(");

    private static byte[] Bytes(string firstName) =>
        Encoding.UTF8.GetBytes($$"""{"id":1,"updated_at":"2026-01-01T00:00:00Z","first_name":"{{firstName}}"}""");

    private static string? FirstName(byte[] body) => CustomerPayload.Parse(body).FirstName;
}
