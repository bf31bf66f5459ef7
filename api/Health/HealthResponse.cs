namespace XenoStore.Api.Health;

/// <summary>Whether the host is well.</summary>
/// <param name="Status"><c>live</c>, <c>ready</c>, <c>draining</c> or <c>unavailable</c>.</param>
public sealed record HealthResponse(string Status);
