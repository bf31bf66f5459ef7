namespace XenoStore.Grains.Sync;

/// <summary>One part of a run's work. The numbers are stored: append only.</summary>
public enum SyncStage
{
    /// <summary>What Shopify says of the shop: zone, plan, scopes, and how many records there are.</summary>
    Shop = 1,
    /// <summary>Every webhook topic is subscribed.</summary>
    Subscriptions = 2,
    /// <summary>Orders noted to be read again.</summary>
    Rereads = 3,
    /// <summary>Pages of products.</summary>
    Products = 4,
    /// <summary>Pages of orders.</summary>
    Orders = 5,
    /// <summary>Pages of customers.</summary>
    Customers = 6,
    /// <summary>What Shopify's event log says was deleted.</summary>
    Deletions = 7,
    /// <summary>All order ids compared with ours.</summary>
    Sweep = 8,
    /// <summary>The days recomputed from the ledger.</summary>
    Recount = 9,
    /// <summary>Sale events derived anew from the stored orders; never part of a run's list.</summary>
    Rederive = 10,
}
