namespace XenoStore.Simulator.GraphQL.Types;

internal sealed record AccessScope(string Handle);
