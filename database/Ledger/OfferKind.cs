namespace XenoStore.Database.Ledger;

/// <summary>What a writer's caller wants of an order's row.</summary>
internal enum OfferKind
{
    /// <summary>Take this state if it is newer.</summary>
    State,

    /// <summary>Become a tombstone.</summary>
    Deletion,

    /// <summary>Keep the state, take newly derived events.</summary>
    Rederivation,
}
