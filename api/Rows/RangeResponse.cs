namespace XenoStore.Api.Rows;

/// <summary>Days of the shop's calendar, both ends included.</summary>
/// <param name="StartDate">First day.</param>
/// <param name="EndDate">Last day.</param>
/// <param name="TimeZone">The shop's IANA zone: where its days begin.</param>
public sealed record RangeResponse(DateOnly StartDate, DateOnly EndDate, string TimeZone)
{
    internal static RangeResponse Of(DateRange range, TenantProfile profile) => new(range.Start, range.End, profile.TimeZone);

    internal static RangeResponse? Of(DateRange? range, TenantProfile profile) => range is { } asked ? Of(asked, profile) : null;
}
