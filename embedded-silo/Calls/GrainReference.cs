using Orleans.Runtime;
namespace XenoStore.EmbeddedSilo;

/// <summary>A reference to a grain.</summary>
public abstract class GrainReference : IAddressable
{
    internal GrainId Id { get; init; }
}
