namespace XenoStore.Database.Engine;

/// <summary>
/// Rows of <c>grain_state</c>, guarded by a version: 1 at the insert, one more with every write or clear. A cleared row stays, so that
/// nobody's old version ever fits again. Each call is one statement, durable when it returns.
/// Both engines keep their state here: Orleans by the texts in <c>orleansquery</c>, the embedded one through this.
/// </summary>
public sealed class GrainStateTable
{
    private static readonly NamedQuery Read = new("Engine/read_grain_state.sql");
    private static readonly NamedQuery Insert = new("Engine/insert_grain_state.sql");
    private static readonly NamedQuery Update = new("Engine/update_grain_state.sql");

    private readonly WriterDataSource database;

    /// <param name="database">Where the table is.</param>
    public GrainStateTable(WriterDataSource database) => this.database = database;

    /// <summary>The row, or null if there never was one.</summary>
    public Task<GrainStateRow?> ReadAsync(string stateName, string grainKey, CancellationToken cancellationToken) =>
        Read.On(database, stateName, grainKey)
            .FirstAsync(row => new GrainStateRow(row.Nullable<byte[]>("payload"), row.GetInt32(1)), cancellationToken);

    /// <summary>
    /// Writes the row if its version is still <paramref name="expectedVersion"/> (null: if there is none), and returns the new version.
    /// Null means that the race was lost and nothing was written.
    /// </summary>
    public Task<int?> WriteAsync(
        string stateName, string grainKey, byte[] payload, int? expectedVersion, CancellationToken cancellationToken) =>
        (expectedVersion is null
            ? Insert.On(database, stateName, grainKey, payload)
            : Update.On(database, stateName, grainKey, payload, expectedVersion))
        .ValueAsync<int>(cancellationToken);

    /// <summary>Empties the row if its version is still <paramref name="expectedVersion"/>; answers as <see cref="WriteAsync"/> does.</summary>
    public Task<int?> ClearAsync(string stateName, string grainKey, int expectedVersion, CancellationToken cancellationToken) =>
        Update.On(database, stateName, grainKey, null, expectedVersion).ValueAsync<int>(cancellationToken);
}

/// <summary>A row of <c>grain_state</c>.</summary>
/// <param name="Payload">Null after a clear.</param>
/// <param name="Version">What the next write must expect.</param>
public sealed record GrainStateRow(byte[]? Payload, int Version);
