namespace XenoStore.Simulator.GraphQL;

/// <param name="Precision"><c>EXACT</c>, or <c>AT_LEAST</c> when the limit cut the counting short.</param>
internal sealed record SearchCount(int Count, string Precision);
