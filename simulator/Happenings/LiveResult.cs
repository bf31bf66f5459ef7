namespace XenoStore.Simulator.Happenings;

/// <summary>What became of a live stream's webhooks.</summary>
/// <param name="Happenings">Things that happened in the shop.</param>
/// <param name="Sent">Webhooks posted at least once; a duplicate is not counted again.</param>
/// <param name="Failed">Given up after the last retry.</param>
internal sealed record LiveResult(int Happenings, int Sent, int Acknowledged, int Duplicates, int Reordered, int Lost, int Failed);
