namespace XenoStore.Silo.Cluster;

/// <summary>Redis runs with settings that could split the cluster.</summary>
public sealed class UnsafeRedisException(string message) : Exception(message);
