using System.Diagnostics.CodeAnalysis;
using XenoStore.Simulator.GraphQL.Types;

namespace XenoStore.Simulator.GraphQL;

/// <summary>The resolver table: every type and field the simulator answers, a true part of Shopify's Admin schema 2026-10.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, TypeDefinition> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, string> _names = [];

    private TypeTable()
    {
        RootTypes.AddTo(this);
        ShopTypes.AddTo(this);
        OrderTypes.AddTo(this);
        LineTypes.AddTo(this);
        RefundTypes.AddTo(this);
        AgreementTypes.AddTo(this);
        CustomerTypes.AddTo(this);
        ProductTypes.AddTo(this);
        WebhookTypes.AddTo(this);
        PageTypes.AddTo(this);
    }

    public static TypeTable Default { get; } = new();

    public IEnumerable<TypeDefinition> Types => _types.Values;

    public bool TryGet(string name, [NotNullWhen(true)] out TypeDefinition? type) => _types.TryGetValue(name, out type);

    public TypeDefinition this[string name] => _types[name];

    /// <summary>The object type of a source that stands in the place of an interface.</summary>
    public string NameOf(object source) => _names[source.GetType()];

    public void Add(Type source, TypeDefinition type)
    {
        _types.Add(type.Name, type);
        _names.TryAdd(source, type.Name);
    }

    /// <summary>Declares an interface by the fields of one of its object types.</summary>
    public void AddInterface(string name, IReadOnlyList<string> fields, params string[] possibleTypes)
    {
        var shown = _types[possibleTypes[0]].Fields;
        _types.Add(name, new TypeDefinition(name, fields.ToDictionary(f => f, f => shown[f], StringComparer.Ordinal), possibleTypes));
    }

    /// <summary>The connection and edge types of every type that is paged.</summary>
    public void AddConnection(string nodeType)
    {
        new TypeBuilder<Page>(nodeType + "Connection")
            .Field("nodes", $"[{nodeType}!]!", p => p.Nodes)
            .Field("edges", $"[{nodeType}Edge!]!", p => p.Edges)
            .Field("pageInfo", "PageInfo!", p => p)
            .AddTo(this);
        new TypeBuilder<PageEdge>(nodeType + "Edge")
            .Field("cursor", "String!", e => e.Cursor)
            .Field("node", nodeType + "!", e => e.Node)
            .AddTo(this);
    }
}
