namespace XenoStore.EmbeddedSilo;

/// <summary>The caller's <see cref="AsyncLocal{T}"/> values (its HTTP request) stay with the caller, as in Orleans; of its trace a call knows by <see cref="CallTrace"/>.</summary>
internal static class AmbientContext
{
    /// <summary>What is started until the disposal starts without them.</summary>
    public static IDisposable? Suppress() => ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
}
