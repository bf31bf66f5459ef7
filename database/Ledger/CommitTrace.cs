using System.Diagnostics;

namespace XenoStore.Database.Ledger;

/// <summary>
/// A group commit as a span. It serves many calls at once and can stand below one of them only: the first. The others are linked with it from
/// both sides, so that whoever looks at any call finds the transaction that made it durable.
/// </summary>
internal static class CommitTrace
{
    /// <summary>OpenTelemetry's own default for a span.</summary>
    private const int MostLinks = 128;

    private static readonly ActivitySource Source = new("XenoStore.Database");

    /// <summary>Begins; null when nobody listens or none of the callers is traced.</summary>
    public static Activity? Begin(OrderBatch batch)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var callers = batch.Callers.DistinctBy(caller => caller.SpanId).Take(MostLinks + 1).ToArray();
        return callers.Length == 0 ? null : Begin(callers[0], callers[1..])?.SetTag("xeno.orders", batch.Count);
    }

    private static Activity? Begin(Activity first, Activity[] others)
    {
        var commit = Source.StartActivity(
            "commit orders", ActivityKind.Internal, first.Context, links: others.Select(other => new ActivityLink(other.Context)));
        if (commit is not null)
        {
            Array.ForEach(others, other => other.AddLink(new ActivityLink(commit.Context)));
        }

        return commit;
    }
}
