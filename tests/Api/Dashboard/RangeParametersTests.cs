using System.Globalization;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;

namespace XenoStore.Tests.Api.Dashboard;

public sealed class RangeParametersTests
{
    [Fact]
    public void Neither_day_is_no_range()
    {
        Read(null, null, out var errors).ShouldBeNull();
        errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-25", "2026-11-25")]
    [InlineData("2024-02-29", "2024-03-01")]
    [InlineData("2016-11-26", "2026-11-25")]
    public void Two_days_in_order_are_a_range(string start, string end)
    {
        Read(start, end, out var errors).ShouldBe(new DateRange(Day(start), Day(end)));
        errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-25", null, "endDate")]
    [InlineData(null, "2026-11-25", "startDate")]
    [InlineData("2026-11-25", "2026-11-24", "endDate")]
    [InlineData("2016-11-25", "2026-11-25", "endDate")]
    [InlineData("2026-02-29", "2026-03-01", "startDate")]
    [InlineData("2026-11-25", "25/11/2026", "endDate")]
    [InlineData("2026-11-25T00:00:00Z", "2026-11-25", "startDate")]
    [InlineData("1969-12-31", "1970-01-01", "startDate")]
    [InlineData("2026-11-25' or 1=1 --", "2026-11-25", "startDate")]
    public void Anything_else_names_the_parameter(string? start, string? end, string named)
    {
        Read(start, end, out var errors).ShouldBeNull();
        errors.ShouldHaveSingleItem().ShouldBe(named);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateRange? Read(string? start, string? end, out List<string> named)
    {
        var errors = new FieldErrors();
        var range = new RangeParameters(start, end).Read(errors);
        named = [.. errors.Select(error => error.Key)];
        return range;
    }
}
