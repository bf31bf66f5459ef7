using System.Globalization;

namespace XenoStore.EmbeddedSilo;

/// <summary>Grain state that lives as long as this object: for tests of the engine and of grains.</summary>
public sealed class InMemoryGrainStateStore : IGrainStateStore
{
    private readonly Dictionary<GrainStateKey, StoredGrainState> _rows = [];

    /// <inheritdoc/>
    public Task<StoredGrainState?> ReadAsync(GrainStateKey key, CancellationToken cancellationToken)
    {
        lock (_rows)
        {
            return Task.FromResult(_rows.GetValueOrDefault(key));
        }
    }

    /// <inheritdoc/>
    public Task<string?> WriteAsync(GrainStateKey key, byte[] payload, string? etag, CancellationToken cancellationToken) =>
        Replace(key, payload, etag);

    /// <inheritdoc/>
    public Task<string?> ClearAsync(GrainStateKey key, string etag, CancellationToken cancellationToken) => Replace(key, null, etag);

    private Task<string?> Replace(GrainStateKey key, byte[]? payload, string? etag)
    {
        lock (_rows)
        {
            if (_rows.GetValueOrDefault(key)?.Etag != etag)
            {
                return Task.FromResult<string?>(null);
            }

            var version = etag is null ? 1 : int.Parse(etag, CultureInfo.InvariantCulture) + 1;
            var next = version.ToString(CultureInfo.InvariantCulture);
            _rows[key] = new StoredGrainState(payload, next);
            return Task.FromResult<string?>(next);
        }
    }
}
