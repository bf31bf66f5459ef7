namespace XenoStore.Simulator.GraphQL;

/// <summary>Writes down an object type: a name, the CLR type of its source, and a resolver for each field.</summary>
internal sealed class TypeBuilder<T>(string name)
    where T : notnull
{
    /// <summary>The arguments every connection takes here.</summary>
    public static readonly string[] PageArguments = ["first", "after", "reverse"];

    private readonly Dictionary<string, FieldDefinition> _fields = new(StringComparer.Ordinal);

    public TypeBuilder<T> Field(string field, string type, Func<T, object?> resolve) => Field(field, type, (source, _) => resolve(source));

    public TypeBuilder<T> Field(string field, string type, Func<T, FieldCall, object?> resolve, params string[] arguments)
    {
        _fields.Add(field, new(field, type, (source, call) => resolve((T)source, call), arguments));
        return this;
    }

    public TypeBuilder<T> Protected(string field, string type, Func<T, object?> resolve)
    {
        _fields.Add(field, new(field, type, (source, _) => resolve((T)source), []) { IsProtected = true });
        return this;
    }

    /// <summary>A connection over a list that is wholly in memory.</summary>
    public TypeBuilder<T> Connection<TNode>(string field, string type, Func<T, IReadOnlyList<TNode>> nodes, Func<TNode, long> id)
        where TNode : notnull => Field(field, type, (source, call) => Page.Of(nodes(source), id, call), PageArguments);

    public void AddTo(TypeTable table) => table.Add(typeof(T), new TypeDefinition(name, _fields));
}
