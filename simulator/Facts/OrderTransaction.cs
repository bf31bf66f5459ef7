namespace XenoStore.Simulator.Facts;

/// <param name="Kind">Lower case, as REST writes it: <c>sale</c>, <c>authorization</c>, <c>capture</c>, <c>refund</c>, <c>void</c>.</param>
/// <param name="Status"><c>success</c>, <c>pending</c> or <c>failure</c>.</param>
internal sealed record OrderTransaction(long Id, string Kind, string Gateway, string Status, long Amount, DateTimeOffset At)
{
    public bool BringsMoney => Status == "success" && Kind is "sale" or "capture";
}
