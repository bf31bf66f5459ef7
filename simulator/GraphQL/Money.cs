using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL;

/// <param name="Minor">Minor units.</param>
internal sealed record Money(long Minor, Currency Currency);
