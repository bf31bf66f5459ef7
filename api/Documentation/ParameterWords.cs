using System.Text.Json;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Documentation;

/// <summary>What the parameters mean, said once for all operations that take them.</summary>
internal static class ParameterWords
{
    internal static string? DescriptionOf(string? name) => name switch
    {
        "startDate" => "First day, by the shop's calendar; together with endDate or not at all.",
        "endDate" => "Last day, included; at most ten years after the first.",
        "compare" => "What to compare with: nothing (default), the range of equal length before, or the same days a year earlier.",
        "bucket" => "What the range is cut into: days (default), weeks from Monday, months or years.",
        "measure" => "The figure to open.",
        "search" => "Free text, matched without case against what the list shows; at most 100 characters.",
        "status" => "The list's own status word.",
        "sort" => "A column of the list, with - before it for descending.",
        "cursor" => "nextCursor of the page before.",
        "limit" => "Rows of a page: 1 to 200 (runs: 1 to 100).",
        "customerId" => "Only what is of this customer.",
        "productId" => "Only what has this product.",
        "state" => "Only deliveries in this state.",
        "nameSource" => "Only customers whose shown name comes from there.",
        "Last-Event-ID" => "Id of the last event received.",
        _ => null,
    };

    internal static IReadOnlyList<string>? WordsOf(string? name) => name switch
    {
        "compare" => ["none", "previous", "year"],
        "bucket" => ["day", "week", "month", "year"],
        "measure" => [.. Enum.GetValues<Measure>().Select(measure => JsonNamingPolicy.CamelCase.ConvertName(measure.ToString()))],
        "state" => WordParameter<DeliveryState>.All,
        "nameSource" => WordParameter<CustomerNameSource>.All,
        _ => null,
    };
}
