namespace XenoStore.Simulator.Happenings;

/// <summary>One thing that happened; applied to the same shop it always has the same effect. A line of the journal.</summary>
/// <param name="At">Whole seconds.</param>
/// <param name="Seed">Decides everything that is left to chance.</param>
/// <param name="Id">The order, customer or product it happens to; null: one is picked.</param>
internal sealed record Happening(string Shop, DateTimeOffset At, HappeningKind Kind, int Seed, long? Id = null);
