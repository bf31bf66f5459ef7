namespace XenoStore.Simulator.GraphQL.Types;

internal sealed record ApiVersion(string Handle, string DisplayName, bool Supported);
