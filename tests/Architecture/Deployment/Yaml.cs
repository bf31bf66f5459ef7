using YamlDotNet.Serialization;

namespace XenoStore.Tests.Architecture.Deployment;

/// <summary>A node of a YAML document, asked by path; what is not there is null, empty or false.</summary>
internal sealed record Yaml(object? Node)
{
    internal string? Text => Node as string;

    internal IEnumerable<Yaml> Items => Node is List<object> list ? list.Select(item => new Yaml(item)) : [];

    internal IEnumerable<string> Keys => Node is Dictionary<object, object> map ? map.Keys.Cast<string>() : [];

    internal bool Exists => Node is not null;

    /// <summary>The node at these keys, one below the other.</summary>
    internal Yaml this[params string[] path] => path.Length == 0
        ? this
        : new Yaml(Node is Dictionary<object, object> map ? map.GetValueOrDefault(path[0]) : null)[path[1..]];

    /// <summary>The documents of a file, with merge keys (<c>&lt;&lt;</c>) resolved.</summary>
    internal static IEnumerable<Yaml> Documents(string path)
    {
        var yaml = new DeserializerBuilder().Build();
        var parser = new YamlDotNet.Core.MergingParser(new YamlDotNet.Core.Parser(new StringReader(SourceTree.Text(path))));
        parser.MoveNext();
        while (parser.Current is not YamlDotNet.Core.Events.StreamEnd and not null)
        {
            if (parser.Current is YamlDotNet.Core.Events.DocumentStart)
            {
                yield return new Yaml(yaml.Deserialize<object?>(parser));
            }
            else
            {
                parser.MoveNext();
            }
        }
    }
}
