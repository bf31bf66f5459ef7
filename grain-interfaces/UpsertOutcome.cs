namespace XenoStore;

/// <summary>What became of a payload that was offered to a record.</summary>
public enum UpsertOutcome
{
    /// <summary>It was newer and now is the record.</summary>
    Applied = 0,

    /// <summary>The stored record is as new or newer, or is a tombstone; nothing changed.</summary>
    Stale = 1,

    /// <summary>Same content as stored; nothing changed.</summary>
    Unchanged = 2,

    /// <summary>It cannot be stored and was kept aside as a dead letter with its reason.</summary>
    Refused = 3,
}
