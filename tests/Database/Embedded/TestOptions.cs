using XenoStore.Database.Embedded;

namespace XenoStore.Tests.Database.Embedded;

/// <summary>A server small enough that several fit beside each other.</summary>
internal static class TestOptions
{
    public static EmbeddedPostgresOptions For(string folder) =>
        new() { DataFolder = folder, SharedBuffers = "16MB", MaxWalSize = "64MB", MaxConnections = 20 };
}
