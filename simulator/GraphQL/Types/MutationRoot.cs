namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>The source of a mutation's root fields.</summary>
internal sealed class MutationRoot
{
    public static MutationRoot Instance { get; } = new();
}
