namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>The source of a query's root fields.</summary>
internal sealed class QueryRoot
{
    public static QueryRoot Instance { get; } = new();
}
