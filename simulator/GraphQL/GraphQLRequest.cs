using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL;

/// <summary>One request while it is answered: where, when, and what is to be said beside the data.</summary>
internal sealed class GraphQLRequest(Shop shop, string apiVersion, DateTimeOffset now)
{
    private (Order Order, OrderTotals Totals)? _latest;

    public Shop Shop => shop;

    public string ApiVersion => apiVersion;

    public DateTimeOffset Now => now;

    /// <summary>The app is not approved for protected customer data.</summary>
    public bool DeniesProtectedData { get; init; }

    /// <summary>A fault: every page claims to have a next one and ends where it began.</summary>
    public bool LoopsCursors { get; init; }

    public List<GraphQLError> Errors { get; } = [];

    public List<SearchNote> SearchNotes { get; } = [];

    /// <summary>Response keys from the root to the field being answered.</summary>
    public List<string> Path { get; } = [];

    /// <summary>The totals of an order; kept while its fields are answered one after the other.</summary>
    public OrderTotals TotalsOf(Order order)
    {
        if (_latest is { } latest && latest.Order == order)
        {
            return latest.Totals;
        }

        var totals = new OrderTotals(order);
        _latest = (order, totals);
        return totals;
    }
}
