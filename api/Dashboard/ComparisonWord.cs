using XenoStore.Api.Problems;

namespace XenoStore.Api.Dashboard;

/// <summary>The words of the <c>compare</c> parameter.</summary>
internal static class ComparisonWord
{
    /// <summary>The comparison; none when the parameter is absent. Anything else is added to the errors.</summary>
    internal static Comparison Read(string? word, FieldErrors errors)
    {
        switch (word)
        {
            case null or "" or "none":
                return Comparison.None;
            case "previous":
                return Comparison.Previous;
            case "year":
                return Comparison.Year;
            default:
                errors.Add("compare", "Use none, previous or year.");
                return Comparison.None;
        }
    }
}
