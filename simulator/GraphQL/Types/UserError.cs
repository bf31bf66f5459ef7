namespace XenoStore.Simulator.GraphQL.Types;

internal sealed record UserError(IReadOnlyList<string> Field, string Message);
