namespace XenoStore.Simulator.GraphQL;

/// <summary>
/// Points of a query. Shopify does not publish its formula; this one meets the pages measured in public (250 flat orders 13; with 250
/// line item ids 157; with rich line items about 440): a scalar or value object costs 0, an object 1 plus its fields, and a connection of
/// n costs n^0.45 times a node, so 250 nodes cost as much as 12. A mutation costs 10. Requested cost takes <c>first</c> for n, actual
/// cost the nodes that came.
/// </summary>
internal static class QueryCost
{
    /// <summary>No single query may ask for more, whatever the plan.</summary>
    public const int Limit = 1000;

    private static readonly HashSet<string> Free = new(StringComparer.Ordinal)
    {
        "QueryRoot", "MoneyBag", "MoneyV2", "PageInfo", "TaxLine", "DiscountAllocation", "Count", "SelectedOption", "ShopPlan", "Domain",
        "ShopAddress", "ProductPriceRangeV2", "AccessScope", "ApiVersion", "UserError", "CashRoundingAdjustment", "CustomerSmsMarketingConsent",
        "CustomerEmailAddress", "CustomerPhoneNumber", "TaxonomyCategory",
    };

    /// <summary>Points before execution.</summary>
    public static int Requested(PlannedSelection plan) => Whole(1 + Selection(plan));

    /// <summary>Points of one object before its fields.</summary>
    public static double Object(string type) => type == "Mutation" ? 10 : IsFree(type) ? 0 : 1;

    /// <summary>How many nodes' worth n nodes cost.</summary>
    public static double Spread(int nodes) => nodes <= 1 ? nodes : Math.Pow(nodes, 0.45);

    public static int Whole(double points) => (int)Math.Ceiling(points - 0.001);

    private static bool IsFree(string type) =>
        Free.Contains(type) || type.EndsWith("Connection", StringComparison.Ordinal) || type.EndsWith("Edge", StringComparison.Ordinal);

    private static double Selection(PlannedSelection plan) =>
        Object(plan.Declared.Name) + plan.Alternatives.Max(fields => fields.Sum(Field));

    private static double Field(PlannedField field)
    {
        if (field.Selection is null)
        {
            return 0;
        }

        var size = field.Arguments.GetValueOrDefault("first") is int first ? Spread(first) : 1;
        return size * Selection(field.Selection);
    }
}
