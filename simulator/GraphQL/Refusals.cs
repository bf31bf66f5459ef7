namespace XenoStore.Simulator.GraphQL;

internal static class Refusals
{
    public static GraphQLException TooDear(int cost) => new(new GraphQLError(
        $"Query cost is {cost}, which exceeds the single query max cost limit ({QueryCost.Limit}).\n\n"
        + "See https://shopify.dev/docs/api/usage/rate-limits for more information on how the\ncost of a query is calculated.\n\n"
        + "To query larger amounts of data with fewer limits, bulk operations should be used instead.\n"
        + "See https://shopify.dev/docs/api/usage/bulk-operations/queries for usage details.\n",
        [
            new("code", "MAX_COST_EXCEEDED"), new("cost", cost), new("maxCost", QueryCost.Limit),
            new("documentation", "https://shopify.dev/api/usage/rate-limits"),
        ]));
}
