using System.Text.Json;

namespace XenoStore.Tests.Shopify;

/// <summary>Bodies kept in <c>Samples/</c>, and a way to compare snapshots by content.</summary>
internal static class Sample
{
    internal static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name));

    /// <summary>Everything in a snapshot as text: records that hold arrays do not compare by content.</summary>
    internal static string Content<T>(T snapshot) => JsonSerializer.Serialize(snapshot);
}
