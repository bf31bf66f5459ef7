namespace XenoStore.Simulator.Truth;

/// <summary>What one shop-local day really sold, minor units; discounts and returns are negative.</summary>
internal sealed class SalesDay
{
    public long GrossSales { get; set; }

    public long Discounts { get; set; }

    public long Returns { get; set; }

    public long Shipping { get; set; }

    public long Taxes { get; set; }

    public int Orders { get; set; }

    public long NetSales => GrossSales + Discounts + Returns;

    public long TotalSales => NetSales + Shipping + Taxes;
}
