namespace XenoStore.Simulator.Facts;

/// <summary>A discount as the merchant granted it; its allocations say how much of it each line bears.</summary>
/// <param name="Type"><c>discount_code</c>, <c>automatic</c> or <c>manual</c>.</param>
/// <param name="Title">The code, or the title of an automatic or manual discount.</param>
/// <param name="ValueType"><c>percentage</c> or <c>fixed_amount</c>.</param>
/// <param name="Value">Percent, or major units.</param>
/// <param name="AllocationMethod"><c>across</c> (order level) or <c>each</c> (line level).</param>
/// <param name="TargetType"><c>line_item</c> or <c>shipping_line</c>.</param>
internal sealed record DiscountApplication(
    string Type, string Title, string ValueType, decimal Value, string AllocationMethod, string TargetType)
{
    public bool IsOrderLevel => AllocationMethod == "across";

    public bool IsCode => Type == "discount_code";
}
