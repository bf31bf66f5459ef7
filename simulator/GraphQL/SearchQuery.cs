using System.Text.RegularExpressions;

namespace XenoStore.Simulator.GraphQL;

/// <summary>
/// Shopify's search syntax as far as needed: terms joined by AND or by nothing. A term on an unknown field is ignored and noted in
/// <c>extensions.search</c>; so is what follows the first colon of an unquoted timestamp, as at Shopify.
/// </summary>
internal sealed partial class SearchQuery<T>(IReadOnlyList<(SearchField<T> Field, SearchTerm Term)> terms)
{
    public bool Matches(T record)
    {
        foreach (var (field, term) in terms)
        {
            if (!field(record, term))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the <c>query</c> argument of a field.</summary>
    public static SearchQuery<T> Parse(FieldCall call, IReadOnlyDictionary<string, SearchField<T>> fields)
    {
        var query = call.Text("query");
        if (string.IsNullOrWhiteSpace(query))
        {
            return new([]);
        }

        List<SearchTerm> terms = [.. Terms(query, call)];
        List<string> unknown = [.. terms.Select(t => t.Field).Where(f => !fields.ContainsKey(f))];
        if (unknown.Count > 0)
        {
            call.Request.SearchNotes.Add(new(call.ResponseKey, query, [.. terms.Select(t => (t.Field, t.OperatorName, t.Value))], unknown));
        }

        return new([.. terms.Where(t => fields.ContainsKey(t.Field)).Select(t => (fields[t.Field], t))]);
    }

    private static IEnumerable<SearchTerm> Terms(string query, FieldCall call)
    {
        foreach (Match match in TermPattern().Matches(query))
        {
            if (match.Value == "AND")
            {
                continue;
            }

            var quoted = match.Groups["quoted"].Success;
            var value = quoted ? match.Groups["quoted"].Value : match.Groups["bare"].Value;
            var cut = quoted ? -1 : value.IndexOf(':', StringComparison.Ordinal);
            var op = match.Groups["op"].Value is { Length: > 0 } given ? given : "=";
            yield return new(match.Groups["field"].Value, op, cut < 0 ? value : value[..cut], call.Shop.Profile);
            if (cut >= 0)
            {
                var rest = value[(cut + 1)..].Split(':', 2);
                yield return new(rest[0], "=", rest[^1], call.Shop.Profile);
            }
        }
    }

    [GeneratedRegex("""(?<field>[\w.]+):(?<op>>=|<=|>|<|)(?:'(?<quoted>[^']*)'|"(?<quoted>[^"]*)"|(?<bare>\S+))|\S+""")]
    private static partial Regex TermPattern();
}
