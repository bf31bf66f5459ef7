namespace XenoStore.Tests.Grains.Silo;

/// <summary>A silo's program that was given an operator's token.</summary>
public sealed class GuardedSilo : IAsyncLifetime
{
    public const string Token = "a-token-that-only-the-operator-knows";

    private SiloProgram _program = null!;

    public HttpClient Client => _program.Client;

    public async Task InitializeAsync() => _program = await SiloProgram.StartAsync(Token);

    public async Task DisposeAsync() => await _program.DisposeAsync();
}
