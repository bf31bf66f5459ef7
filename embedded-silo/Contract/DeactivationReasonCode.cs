namespace Orleans;

/// <summary>Why an activation ends. The embedded engine gives those marked *; the rest exist for Orleans' cluster.</summary>
public enum DeactivationReasonCode : byte
{
    /// <summary>Not ending.</summary>
    None = 0,

    /// <summary>* The silo is stopping.</summary>
    ShuttingDown = 1,

    /// <summary>* Its constructor, its state's first read or <c>OnActivateAsync</c> failed.</summary>
    ActivationFailed = 2,

    /// <summary>The directory could not register it.</summary>
    DirectoryFailure = 3,

    /// <summary>* Nobody called it for the collection age.</summary>
    ActivationIdle = 4,

    /// <summary>It did not answer.</summary>
    ActivationUnresponsive = 5,

    /// <summary>Another activation of the same grain was registered first.</summary>
    DuplicateActivation = 6,

    /// <summary>A request asked for another version of the interface.</summary>
    IncompatibleRequest = 7,

    /// <summary>* A call let an <see cref="Storage.InconsistentStateException"/> of its own state escape.</summary>
    ApplicationError = 8,

    /// <summary>* The grain called <c>DeactivateOnIdle</c>.</summary>
    ApplicationRequested = 9,

    /// <summary>It moves to another silo.</summary>
    Migrating = 10,

    /// <summary>The runtime asked for it.</summary>
    RuntimeRequested = 11,

    /// <summary>The silo is short of memory.</summary>
    HighMemoryPressure = 12,
}
