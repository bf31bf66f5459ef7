namespace XenoStore.EmbeddedSilo;

/// <summary>Rows of grain state guarded by an ETag. Safe for concurrent use; durable when a task completes.</summary>
public interface IGrainStateStore
{
    /// <summary>The row, or null if there never was one.</summary>
    /// <param name="key">Which row.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<StoredGrainState?> ReadAsync(GrainStateKey key, CancellationToken cancellationToken);

    /// <summary>
    /// Writes the row if its version is still <paramref name="etag"/>, and returns the new version. Null for
    /// <paramref name="etag"/> means "there is no row": insert it. Returns null, and writes nothing, when the race is lost.
    /// </summary>
    /// <param name="key">Which row.</param>
    /// <param name="payload">UTF-8 JSON.</param>
    /// <param name="etag">The version last seen, or null if no row was ever seen.</param>
    /// <param name="cancellationToken">Gives up waiting; whether the write happened is then unknown.</param>
    Task<string?> WriteAsync(GrainStateKey key, byte[] payload, string? etag, CancellationToken cancellationToken);

    /// <summary>
    /// Empties the row (payload null, version one more) if its version is still <paramref name="etag"/>, and returns the new
    /// version. Returns null, and changes nothing, when the race is lost.
    /// </summary>
    /// <param name="key">Which row.</param>
    /// <param name="etag">The version last seen.</param>
    /// <param name="cancellationToken">Gives up waiting; whether the clear happened is then unknown.</param>
    Task<string?> ClearAsync(GrainStateKey key, string etag, CancellationToken cancellationToken);
}
