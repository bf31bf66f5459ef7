using XenoStore.Api.Problems;

namespace XenoStore.Api.Dashboard;

/// <summary>The words of the <c>bucket</c> parameter.</summary>
internal static class BucketWord
{
    /// <summary>The bucket; days when the parameter is absent. Anything else is added to the errors.</summary>
    internal static Bucket Read(string? word, FieldErrors errors)
    {
        switch (word)
        {
            case null or "" or "day":
                return Bucket.Day;
            case "week":
                return Bucket.Week;
            case "month":
                return Bucket.Month;
            case "year":
                return Bucket.Year;
            default:
                errors.Add("bucket", "Use day, week, month or year.");
                return Bucket.Day;
        }
    }
}
