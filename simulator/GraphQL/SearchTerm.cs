using System.Globalization;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL;

/// <summary>One <c>field:operator value</c> of a search query.</summary>
/// <param name="Operator"><c>=</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c> or <c>&lt;=</c>.</param>
internal sealed record SearchTerm(string Field, string Operator, string Value, ShopProfile Shop)
{
    /// <summary>The operator's name in <c>extensions.search[].parsed</c>.</summary>
    public string OperatorName => Operator switch { ">" => "range_gt", ">=" => "range_gte", "<" => "range_lt", "<=" => "range_lte", _ => "match_all" };

    public bool Compares(long value) => long.TryParse(Value, CultureInfo.InvariantCulture, out var wanted) && Holds(value.CompareTo(wanted));

    public bool Compares(DateTimeOffset value) => Instant() is { } wanted && Holds(value.CompareTo(wanted));

    public bool Equals(string? value) => string.Equals(value, Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The instant meant; without an offset it is the shop's own time.</summary>
    public DateTimeOffset? Instant()
    {
        var text = Value.Length == "2026-01-01T00".Length && Value.Contains('T', StringComparison.Ordinal) ? Value + ":00:00" : Value;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var parsed))
        {
            return null;
        }

        return parsed.Kind == DateTimeKind.Unspecified
            ? new DateTimeOffset(parsed, Shop.TimeZone.GetUtcOffset(parsed))
            : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
    }

    private bool Holds(int comparison) => Operator switch
    {
        ">" => comparison > 0,
        ">=" => comparison >= 0,
        "<" => comparison < 0,
        "<=" => comparison <= 0,
        _ => comparison == 0,
    };
}
