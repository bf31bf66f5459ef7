namespace XenoStore.EmbeddedSilo;

/// <summary>A row of grain state.</summary>
/// <param name="Payload">UTF-8 JSON without CLR type names; null after a clear.</param>
/// <param name="Etag">The row's version, an integer as text: 1 at the insert, one more with every write or clear.</param>
public sealed record StoredGrainState(byte[]? Payload, string Etag);
