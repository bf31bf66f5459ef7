namespace XenoStore.Database.Ledger;

/// <summary>What of a sale event counts towards days and first orders.</summary>
internal readonly record struct LedgerRow(int Tenant, DateOnly Day, long? CustomerId, FinancialStatus? Status, LedgerAmounts Amounts)
{
    public static LedgerRow Of(TenantId tenant, SaleEvent saleEvent) =>
        new(tenant.Value, saleEvent.Day, saleEvent.CustomerId, saleEvent.FinancialStatus, saleEvent.Amounts);
}
