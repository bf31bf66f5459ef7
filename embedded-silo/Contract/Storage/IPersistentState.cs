namespace Orleans.Runtime;

/// <summary>A state of a grain that outlives its activation. It is read before <see cref="Grain.OnActivateAsync"/>.</summary>
/// <typeparam name="TState">A type with a parameterless constructor, which gives the state of a grain never written.</typeparam>
public interface IPersistentState<TState>
{
    /// <summary>The copy in memory. A change is stored by <see cref="WriteStateAsync()"/> and lost without it.</summary>
    TState State { get; set; }

    /// <summary>The version of the row as last read or written; null if there never was a row.</summary>
    string? Etag { get; }

    /// <summary>Whether the row holds a state: true after a write, false before the first one and after a clear.</summary>
    bool RecordExists { get; }

    /// <inheritdoc cref="ReadStateAsync(CancellationToken)"/>
    Task ReadStateAsync();

    /// <summary>Replaces the copy in memory by the stored state.</summary>
    /// <param name="cancellationToken">Gives up waiting for the store.</param>
    Task ReadStateAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="WriteStateAsync(CancellationToken)"/>
    Task WriteStateAsync();

    /// <summary>Stores the copy in memory; durable on return.</summary>
    /// <param name="cancellationToken">Gives up waiting; whether the write happened is then unknown.</param>
    /// <exception cref="Storage.InconsistentStateException">The row changed since this activation read it; nothing was written.</exception>
    Task WriteStateAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="ClearStateAsync(CancellationToken)"/>
    Task ClearStateAsync();

    /// <summary>Forgets the stored state and starts over with a fresh copy in memory.</summary>
    /// <param name="cancellationToken">Gives up waiting; whether the clear happened is then unknown.</param>
    /// <exception cref="Storage.InconsistentStateException">The row changed since this activation read it; nothing was cleared.</exception>
    Task ClearStateAsync(CancellationToken cancellationToken);
}
