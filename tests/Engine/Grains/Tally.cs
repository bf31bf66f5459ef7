namespace XenoStore.Tests.Engine.Grains;

/// <summary>The stored state of the test grains.</summary>
[GenerateSerializer, Alias("test.Tally")]
public sealed record Tally
{
    [Id(0)]
    public int Count { get; set; }

    [Id(1)]
    public string? Note { get; set; }
}
