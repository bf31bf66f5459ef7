using System.Collections.Concurrent;
using System.Diagnostics;

namespace XenoStore.Tests.Fixtures;

/// <summary>A trace that a test begins, and every span that joins it, whoever begins it. Other traces of the process are left alone.</summary>
public sealed class RecordedTrace : IDisposable
{
    private readonly ConcurrentDictionary<ActivitySpanId, Activity> _spans = new();
    private readonly ActivityListener _listener;

    /// <param name="sources">Names of the sources to listen to.</param>
    public RecordedTrace(params string[] sources)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> span) =>
                span.TraceId == Context.TraceId ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,

            // Not when they stop: an answer may be there before its span has ended.
            ActivityStarted = Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The place in it from which everything starts.</summary>
    public ActivityContext Context { get; } = new(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded);

    /// <summary>What tells an HTTP server of it (W3C Trace Context).</summary>
    public string TraceParent => $"00-{Context.TraceId}-{Context.SpanId}-01";

    /// <summary>Makes a span of the test's own the current one until its disposal.</summary>
    public Activity Begin()
    {
        var own = new Activity("test").SetParentId(Context.TraceId, Context.SpanId, ActivityTraceFlags.Recorded).Start();
        Add(own);
        return own;
    }

    public IEnumerable<Activity> Of(string source) => _spans.Values.Where(span => span.Source.Name == source);

    /// <summary>A span and those above it, up to the first of the trace.</summary>
    public IReadOnlyList<Activity> PathFrom(Activity span)
    {
        var path = new List<Activity>();
        for (var next = span; next is not null; next = _spans.GetValueOrDefault(next.ParentSpanId))
        {
            path.Add(next);
        }

        path[^1].ParentSpanId.ShouldBe(Context.SpanId, $"nothing above {path[^1].DisplayName} was recorded");
        return path;
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Activity span)
    {
        if (span.TraceId == Context.TraceId)
        {
            _spans.TryAdd(span.SpanId, span);
        }
    }
}
