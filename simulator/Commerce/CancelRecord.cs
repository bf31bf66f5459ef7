namespace XenoStore.Simulator.Commerce;

/// <summary>Which refund record a cancellation leaves behind.</summary>
internal enum CancelRecord
{
    /// <summary>None: only <c>cancelled_at</c> tells.</summary>
    None,

    /// <summary>All remaining units, shipping kept.</summary>
    Goods,

    /// <summary>All remaining units and shipping.</summary>
    Everything,
}
