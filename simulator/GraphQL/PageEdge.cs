namespace XenoStore.Simulator.GraphQL;

internal sealed record PageEdge(string Cursor, object Node);
