namespace XenoStore.Simulator.Truth;

/// <param name="Date">Shop-local, <c>yyyy-MM-dd</c>.</param>
/// <param name="Discounts">Negative or zero, as <paramref name="Returns"/>.</param>
/// <param name="Orders">Orders processed that day.</param>
internal sealed record TruthDay(
    string Date, string GrossSales, string Discounts, string Returns, string NetSales, string Shipping, string Taxes, string TotalSales, int Orders);
