namespace XenoStore.Tests.Engine;

/// <summary>A service of the silo, for grains to be given.</summary>
public sealed record Greeter(string Greeting);
