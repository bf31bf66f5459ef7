namespace XenoStore.Api.Dashboard;

/// <summary>What part of the shop's history is in.</summary>
/// <param name="From">Figures from this day on are whole; null while nothing can be promised.</param>
/// <param name="Complete">Whether the whole history is in.</param>
public sealed record CoverageResponse(DateOnly? From, bool Complete)
{
    internal static CoverageResponse Of(Coverage coverage) => new(coverage.From, coverage.Complete);
}
