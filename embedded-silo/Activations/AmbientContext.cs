namespace XenoStore.EmbeddedSilo;

/// <summary>The caller's <see cref="AsyncLocal{T}"/> values (its HTTP request, its trace) stay with the caller, as in Orleans.</summary>
internal static class AmbientContext
{
    /// <summary>What is started until the disposal starts without them.</summary>
    public static IDisposable? Suppress() => ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
}
