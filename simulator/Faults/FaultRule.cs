namespace XenoStore.Simulator.Faults;

/// <summary>A fault asked for by <c>POST /_sim/fault</c>.</summary>
/// <param name="Shop">Domain or first label of it; null: every shop.</param>
/// <param name="Op">Operation name; null: every operation.</param>
/// <param name="Count">How many calls it strikes; null: until cleared.</param>
/// <param name="Probability">Of striking a call that matches, 0 to 1.</param>
/// <param name="After">Matching calls it lets pass first.</param>
/// <param name="Bytes">Truncate: bytes of the answer that are sent.</param>
/// <param name="Milliseconds">Slow: the delay.</param>
/// <param name="RetryAfter">Http429: seconds, decimal as Shopify sends them.</param>
internal sealed record FaultRule(
    FaultKind Kind, string? Shop = null, string? Op = null, int? Count = null, double Probability = 1, int After = 0,
    int Bytes = 100, int Milliseconds = 2000, string RetryAfter = "2.0");
