using System.Globalization;
using XenoStore.Database.Engine;
using XenoStore.EmbeddedSilo;

namespace XenoStore.Silo.Storage;

/// <summary>The engine's grain state, in <c>grain_state</c>. An ETag is the row's version as text.</summary>
internal sealed class GrainStateStore(GrainStateTable table) : IGrainStateStore
{
    public async Task<StoredGrainState?> ReadAsync(GrainStateKey key, CancellationToken cancellationToken) =>
        await table.ReadAsync(key.StateName, key.Grain.Key, cancellationToken) is { } row
            ? new StoredGrainState(row.Payload, Etag(row.Version))
            : null;

    public async Task<string?> WriteAsync(GrainStateKey key, byte[] payload, string? etag, CancellationToken cancellationToken)
    {
        int? expected = etag is null ? null : Version(etag);
        var written = await table.WriteAsync(key.StateName, key.Grain.Key, payload, expected, cancellationToken);
        return written is { } version ? Etag(version) : null;
    }

    public async Task<string?> ClearAsync(GrainStateKey key, string etag, CancellationToken cancellationToken) =>
        await table.ClearAsync(key.StateName, key.Grain.Key, Version(etag), cancellationToken) is { } version
            ? Etag(version)
            : null;

    private static string Etag(int version) => version.ToString(CultureInfo.InvariantCulture);

    private static int Version(string etag) => int.Parse(etag, CultureInfo.InvariantCulture);
}
