using System.Text.Json;
using Orleans.Runtime;
using Orleans.Storage;

namespace XenoStore.EmbeddedSilo;

/// <summary>One state of one activation, over the store.</summary>
internal sealed class PersistentState<TState>(GrainStateKey key, IGrainStateStore store, JsonSerializerOptions json)
    : IPersistentState<TState>, IStoredState
{
    public TState State { get; set; } = Activator.CreateInstance<TState>();

    public string? Etag { get; private set; }

    public bool RecordExists { get; private set; }

    public Task ReadStateAsync() => ReadStateAsync(CancellationToken.None);

    public async Task ReadStateAsync(CancellationToken cancellationToken)
    {
        var stored = await store.ReadAsync(key, cancellationToken);
        Etag = stored?.Etag;
        RecordExists = stored?.Payload is not null;
        State = stored?.Payload is { } payload ? Read(payload) : Activator.CreateInstance<TState>();
    }

    public Task WriteStateAsync() => WriteStateAsync(CancellationToken.None);

    public async Task WriteStateAsync(CancellationToken cancellationToken)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(State, json);
        Etag = await store.WriteAsync(key, payload, Etag, cancellationToken) ?? throw LostRace("written");
        RecordExists = true;
    }

    public Task ClearStateAsync() => ClearStateAsync(CancellationToken.None);

    public async Task ClearStateAsync(CancellationToken cancellationToken)
    {
        if (Etag is { } etag)
        {
            Etag = await store.ClearAsync(key, etag, cancellationToken) ?? throw LostRace("cleared");
        }

        RecordExists = false;
        State = Activator.CreateInstance<TState>();
    }

    private TState Read(byte[] payload) => JsonSerializer.Deserialize<TState>(payload, json)
        ?? throw new InvalidDataException($"The stored {key} is the JSON word null.");

    private InconsistentStateException LostRace(string verb) =>
        new($"{key} was not {verb}: the row changed since it was read.", storedEtag: "unknown", currentEtag: Etag ?? "none");
}
