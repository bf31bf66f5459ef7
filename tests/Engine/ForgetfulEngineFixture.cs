namespace XenoStore.Tests.Engine;

/// <summary>A silo that collects an activation seconds after its last call.</summary>
public sealed class ForgetfulEngineFixture : EngineFixture
{
    protected override TimeSpan CollectionAge => TimeSpan.FromSeconds(4);

    protected override TimeSpan CollectionQuantum => TimeSpan.FromSeconds(1);
}
