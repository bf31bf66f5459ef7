using System.Text.Json;

namespace XenoStore.Tests.Simulator.GraphQL;

public class PagingTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly SimulatorClient _client = fixture.Client;

    public static TheoryData<string, string, bool> Sorts
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var reverse in new[] { false, true })
            {
                foreach (var key in new[] { "ID", "CREATED_AT", "UPDATED_AT", "PROCESSED_AT" })
                {
                    data.Add("orders", key, reverse);
                }

                foreach (var key in new[] { "ID", "CREATED_AT", "UPDATED_AT" })
                {
                    data.Add("customers", key, reverse);
                    data.Add("products", key, reverse);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task Pages_together_are_everything_once_and_in_order(string resource, string sortKey, bool reverse)
    {
        var nodes = await AllAsync(resource, sortKey, reverse, query: null, first: 37);

        var count = await _client.GraphAsync($"{{ {resource}Count(limit: null) {{ count precision }} }}");
        nodes.Count.ShouldBe(count.GetProperty("data").GetProperty(resource + "Count").GetProperty("count").GetInt32());
        nodes.Select(n => n.Id).Distinct().Count().ShouldBe(nodes.Count);
        var keys = nodes.Select(n => n.Key).ToList();
        keys.ShouldBe(reverse ? [.. keys.OrderDescending()] : [.. keys.Order()]);
    }

    [Fact]
    public async Task A_filter_takes_from_its_instant_on_and_the_count_agrees()
    {
        var all = await AllAsync("orders", "UPDATED_AT", reverse: false, query: null, first: 250);
        var from = all[all.Count / 2].Key;
        var query = $"updated_at:>='{from}' AND status:closed";

        var some = await AllAsync("orders", "UPDATED_AT", reverse: false, query, first: 50);

        some.ShouldNotBeEmpty();
        some.ShouldAllBe(n => string.CompareOrdinal(n.Key, from) >= 0);
        var count = await _client.GraphAsync("query C($q: String) { ordersCount(query: $q) { count precision } }", new { q = query });
        count.GetProperty("data").GetProperty("ordersCount").GetProperty("count").GetInt32().ShouldBe(some.Count);
        (await AllAsync("orders", "UPDATED_AT", reverse: false, $"updated_at:>='{from}'", first: 250)).Count.ShouldBe(all.Count(n => string.CompareOrdinal(n.Key, from) >= 0));
    }

    [Fact]
    public async Task A_count_over_its_limit_says_at_least()
    {
        var answer = await _client.GraphAsync("{ ordersCount(limit: 10) { count precision } }");
        answer.GetProperty("data").GetRawText().ShouldBe("""{"ordersCount":{"count":10,"precision":"AT_LEAST"}}""");
    }

    [Fact]
    public async Task Lines_beyond_a_page_come_by_their_cursor()
    {
        var order = await _client.GraphAsync("{ orders(first: 250, reverse: true) { nodes { id lineItems(first: 250) { nodes { id } } } } }");
        var longest = order.GetProperty("data").GetProperty("orders").GetProperty("nodes").EnumerateArray()
            .MaxBy(o => o.GetProperty("lineItems").GetProperty("nodes").GetArrayLength());
        var lines = new List<string>();
        string? after = null;
        bool more;
        do
        {
            var page = (await _client.GraphAsync(
                "query L($id: ID!, $after: String) { order(id: $id) { lineItems(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { id } } } } }",
                new { id = longest.GetProperty("id").GetString(), after })).GetProperty("data").GetProperty("order").GetProperty("lineItems");
            lines.AddRange(page.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetString()!));
            (more, after) = (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(), page.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        }
        while (more);

        lines.ShouldBe(longest.GetProperty("lineItems").GetProperty("nodes").EnumerateArray().Select(l => l.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task An_unquoted_timestamp_is_only_warned_of()
    {
        var answer = await _client.GraphAsync("{ orders(first: 1, query: \"updated_at:>=2026-01-01T00:00:00Z\") { nodes { id } } }");

        var note = answer.GetProperty("extensions").GetProperty("search")[0];
        note.GetProperty("warnings").GetRawText().ShouldBe("""[{"field":"00","message":"Invalid search field for this query.","code":"invalid_field"}]""");
        note.GetProperty("parsed").GetProperty("and")[1].GetRawText().ShouldBe("""{"field":"00","match_all":"00Z"}""");
        answer.TryGetProperty("errors", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{ orders(first: 251) { nodes { id } } }", "BAD_REQUEST")]
    [InlineData("{ orders { nodes { id } } }", "BAD_REQUEST")]
    [InlineData("{ orders(first: 1) { nodes { id nonsense } } }", "undefinedField")]
    [InlineData("{ orders(first: 1, nonsense: 1) { nodes { id } } }", "argumentNotAccepted")]
    [InlineData("{ orders(first: 1) }", "selectionMismatch")]
    [InlineData("{ orders(first: 1, after: \"bm9uc2Vuc2U=\") { nodes { id } } }", "BAD_REQUEST")]
    [InlineData("query Q($n: Int!) { orders(first: $n) { nodes { id } } }", "INVALID_VARIABLE")]
    [InlineData("{ orders(first: 1) { nodes { id }", "PARSE_ERROR")]
    [InlineData("{ order(id: \"12\") { id } }", "argumentLiteralsIncompatible")]
    public async Task What_Shopify_would_refuse_is_refused_whole(string query, string code)
    {
        var answer = await _client.GraphAsync(query);
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        answer.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Fragments_aliases_and_directives_are_understood()
    {
        var answer = await _client.GraphAsync(
            "query Q($no: Boolean!) { mine: orders(first: 1) { nodes { ...Some number @include(if: $no) } } shop { ... on Shop { name @skip(if: $no) } } } fragment Some on Order { __typename key: id }",
            new { no = false });

        var node = answer.GetProperty("data").GetProperty("mine").GetProperty("nodes")[0];
        node.EnumerateObject().Select(p => p.Name).ShouldBe(["__typename", "key"]);
        answer.GetProperty("data").GetProperty("shop").GetProperty("name").GetString().ShouldBe("Demo Usd");
    }

    private async Task<List<(string Id, string Key)>> AllAsync(string resource, string sortKey, bool reverse, string? query, int first)
    {
        var field = sortKey switch { "ID" => "id", "CREATED_AT" => "createdAt", "PROCESSED_AT" => "processedAt", _ => "updatedAt" };
        var document =
            $"query P($first: Int!, $after: String, $query: String) {{ {resource}(first: $first, after: $after, query: $query, sortKey: {sortKey}, reverse: {(reverse ? "true" : "false")}) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ id key: {field} }} }} }}";
        var nodes = new List<(string, string)>();
        string? after = null;
        bool more;
        do
        {
            var page = (await _client.GraphAsync(document, new { first, after, query })).GetProperty("data").GetProperty(resource);
            nodes.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => (n.GetProperty("id").GetString()!, n.GetProperty("key").GetString()!)));
            (more, after) = (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(), page.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        }
        while (more);

        return nodes;
    }
}
