using System.Buffers.Binary;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using XenoStore.Api.Auth;

namespace XenoStore.Tests.Api.Auth;

public sealed class PasswordsTests
{
    [Fact]
    public void As_shipped_a_hash_costs_at_least_220_000_rounds()
    {
        var services = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddLogging().AddAuth();
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount.ShouldBeGreaterThanOrEqualTo(220_000);
    }

    [Fact]
    public async Task The_hash_names_its_rounds_and_fits_its_password_only()
    {
        using var lane = new PasswordLane();
        var passwords = Cheap(lane);
        var hash = await passwords.HashAsync("kettle orbit mango", default);
        BinaryPrimitives.ReadUInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5)).ShouldBe(1_000u);
        (await passwords.FitsAsync(hash, "kettle orbit mango", default)).ShouldBeTrue();
        (await passwords.FitsAsync(hash, "kettle orbit mangO", default)).ShouldBeFalse();
        (await passwords.HashAsync("kettle orbit mango", default)).ShouldNotBe(hash);
    }

    [Fact]
    public async Task Nobodys_password_fits_nothing()
    {
        using var lane = new PasswordLane();
        (await Cheap(lane).FitsAsync(null, string.Empty, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_costs_as_many_checks_as_somebody()
    {
        using var lane = new PasswordLane();
        var hasher = new CountingHasher(Hasher());
        var passwords = new Passwords(lane, hasher);
        await passwords.FitsAsync(Hasher().HashPassword(string.Empty, "kettle orbit mango"), "wrong wrong wrong", default);
        hasher.Checks.ShouldBe(1);
        await passwords.FitsAsync(null, "wrong wrong wrong", default);
        hasher.Checks.ShouldBe(2);
    }

    [Fact]
    public async Task Seventy_two_bytes_are_not_the_end_of_a_password()
    {
        using var lane = new PasswordLane();
        var passwords = Cheap(lane);
        var longOne = string.Concat(Enumerable.Repeat("kettle orbit mango ", 6));
        var hash = await passwords.HashAsync(longOne, default);
        (await passwords.FitsAsync(hash, longOne[..72], default)).ShouldBeFalse();
    }

    private static Passwords Cheap(PasswordLane lane) => new(lane, Hasher());

    private static PasswordHasher<string> Hasher() => new(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }));

    private sealed class CountingHasher(IPasswordHasher<string> hasher) : IPasswordHasher<string>
    {
        internal int Checks { get; private set; }

        public string HashPassword(string user, string password) => hasher.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(string user, string hashedPassword, string providedPassword)
        {
            Checks++;
            return hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
