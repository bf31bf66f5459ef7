using System.Text.Json;

namespace XenoStore.Tests.EndToEnd;

/// <summary>Holds our figures against the simulator's own: every day, every measure, as the very same decimal string.</summary>
internal static class Figures
{
    private static readonly string[] Measures =
        ["grossSales", "discounts", "returns", "netSales", "shipping", "taxes", "totalSales", "orders"];

    /// <summary>The differences, one line each; empty when the two agree.</summary>
    public static IReadOnlyList<string> Differences(JsonElement stats, JsonElement truth)
    {
        var ours = stats.GetProperty("series").EnumerateArray().ToDictionary(day => day.GetProperty("date").GetString()!);
        var theirs = truth.GetProperty("days").EnumerateArray().ToDictionary(day => day.GetProperty("date").GetString()!);
        ours.Keys.Order().ShouldBe(theirs.Keys.Order());
        return
        [
            .. from date in theirs.Keys.Order()
               from measure in Measures
               let our = ours[date].GetProperty(measure).ToString()
               let their = theirs[date].GetProperty(measure).ToString()
               where our != their
               select $"{date} {measure}: we say {our}, the shop sold {their}",
        ];
    }
}
