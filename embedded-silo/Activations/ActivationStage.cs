namespace XenoStore.EmbeddedSilo;

/// <summary>The life of an activation; it only moves down this list.</summary>
internal enum ActivationStage
{
    /// <summary>Being constructed, reading its state, in <c>OnActivateAsync</c>. Calls wait.</summary>
    Activating,

    /// <summary>Calls run.</summary>
    Active,

    /// <summary>Running calls finish; new ones wait, for the next activation.</summary>
    Draining,

    /// <summary>In <c>OnDeactivateAsync</c>; calls wait, for the next activation.</summary>
    Deactivating,

    /// <summary>Takes no calls.</summary>
    Ended,
}
