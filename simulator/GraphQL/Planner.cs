using GraphQLParser.AST;

namespace XenoStore.Simulator.GraphQL;

/// <summary>Checks an operation against the table and turns it into a plan: fragments spread, directives decided, arguments valued.</summary>
internal sealed class Planner
{
    private static readonly Dictionary<string, object?> NoArguments = [];

    private readonly TypeTable _table;
    private readonly GraphQLDocument _document;
    private readonly Arguments _arguments;
    private readonly List<GraphQLError> _errors = [];
    private readonly List<string> _path = [];

    private Planner(TypeTable table, GraphQLDocument document, Arguments arguments)
    {
        _table = table;
        _document = document;
        _arguments = arguments;
    }

    /// <exception cref="GraphQLException">The operation asks for what the schema does not have.</exception>
    public static PlannedSelection Plan(TypeTable table, GraphQLDocument document, GraphQLOperationDefinition operation, Arguments arguments)
    {
        var planner = new Planner(table, document, arguments);
        var isMutation = operation.Operation == OperationType.Mutation;
        planner._path.Add($"{(isMutation ? "mutation" : "query")} {operation.Name?.StringValue}".TrimEnd());
        var plan = planner.Select(table[isMutation ? "Mutation" : "QueryRoot"], [operation.SelectionSet]);
        return planner._errors.Count == 0 ? plan : throw new GraphQLException([.. planner._errors]);
    }

    private PlannedSelection Select(TypeDefinition declared, IReadOnlyList<GraphQLSelectionSet> sets)
    {
        var objectTypes = declared.IsAbstract ? declared.PossibleTypes : [declared.Name];
        return new PlannedSelection(declared, objectTypes.ToDictionary(
            t => t,
            t =>
            {
                var fields = new Dictionary<string, List<GraphQLField>>(StringComparer.Ordinal);
                foreach (var set in sets)
                {
                    Collect(declared, t, set, fields);
                }

                return fields.Select(f => Field(_table[t], f.Key, f.Value)).OfType<PlannedField>().ToArray();
            },
            StringComparer.Ordinal));
    }

    private void Collect(TypeDefinition scope, string objectType, GraphQLSelectionSet set, Dictionary<string, List<GraphQLField>> fields)
    {
        foreach (var node in set.Selections)
        {
            if (!_arguments.Includes(((IHasDirectivesNode)node).Directives))
            {
                continue;
            }

            switch (node)
            {
                case GraphQLField field when Exists(scope, field):
                    Group(fields, field);
                    break;
                case GraphQLInlineFragment inline:
                    Spread(inline.TypeCondition?.Type.Name.StringValue ?? scope.Name, objectType, inline.SelectionSet, fields);
                    break;
                case GraphQLFragmentSpread spread:
                    var fragment = Fragment(spread.FragmentName.Name.StringValue);
                    Spread(fragment.TypeCondition.Type.Name.StringValue, objectType, fragment.SelectionSet, fields);
                    break;
            }
        }
    }

    private void Spread(string on, string objectType, GraphQLSelectionSet set, Dictionary<string, List<GraphQLField>> fields)
    {
        if (!_table.TryGet(on, out var scope))
        {
            _errors.Add(new($"No such type {on}, so it can't be a fragment condition", [new("code", "undefinedType"), new("typeName", on)], [.. _path]));
        }
        else if (scope.Covers(objectType))
        {
            Collect(scope, objectType, set, fields);
        }
    }

    private static void Group(Dictionary<string, List<GraphQLField>> fields, GraphQLField field)
    {
        var key = field.Alias?.Name.StringValue ?? field.Name.StringValue;
        if (!fields.TryGetValue(key, out var same))
        {
            fields.Add(key, same = []);
        }

        same.Add(field);
    }

    private PlannedField? Field(TypeDefinition objectType, string key, List<GraphQLField> same)
    {
        var name = same[0].Name.StringValue;
        if (name == "__typename")
        {
            return new PlannedField(key, null, NoArguments, null);
        }

        var definition = objectType.Fields[name];
        var arguments = ArgumentsOf(definition, same[0]);
        _path.Add(key);
        var selection = _table.TryGet(definition.NamedType, out var type) ? SubSelect(type, definition, same) : null;
        _path.RemoveAt(_path.Count - 1);
        return new PlannedField(key, definition, arguments, selection);
    }

    private PlannedSelection? SubSelect(TypeDefinition type, FieldDefinition definition, List<GraphQLField> same)
    {
        if (same.Any(f => f.SelectionSet is null))
        {
            var field = $"field '{definition.Name}'";
            _errors.Add(new(
                $"Field must have selections ({field} returns {type.Name} but has no selections. Did you mean '{definition.Name} {{ ... }}'?)",
                [new("code", "selectionMismatch"), new("nodeName", field), new("typeName", type.Name)], [.. _path]));
            return null;
        }

        return Select(type, [.. same.Select(f => f.SelectionSet!)]);
    }

    private Dictionary<string, object?> ArgumentsOf(FieldDefinition definition, GraphQLField field)
    {
        if (field.Arguments is null)
        {
            return definition.IsConnection ? throw NoPageSize() : NoArguments;
        }

        var values = _arguments.Of(field.Arguments);
        foreach (var unknown in values.Keys.Where(k => !definition.Arguments.Contains(k)))
        {
            _errors.Add(new(
                $"Field '{definition.Name}' doesn't accept argument '{unknown}'",
                [new("code", "argumentNotAccepted"), new("name", definition.Name), new("typeName", "Field"), new("argumentName", unknown)], [.. _path]));
        }

        CheckPageSize(definition, values);
        return values;
    }

    private void CheckPageSize(FieldDefinition definition, Dictionary<string, object?> values)
    {
        if (values.GetValueOrDefault("first") is int first && first > Page.Largest)
        {
            throw new GraphQLException(GraphQLError.Of(
                $"first cannot exceed {Page.Largest}. To query larger amounts of data with fewer limits, bulk operations should be used instead.",
                "BAD_REQUEST"));
        }

        if (definition.IsConnection && values.GetValueOrDefault("first") is null)
        {
            throw NoPageSize();
        }
    }

    private GraphQLException NoPageSize() => new(new GraphQLError("you must provide one of first or last", [new("code", "BAD_REQUEST")], [.. _path]));

    private bool Exists(TypeDefinition scope, GraphQLField field)
    {
        var name = field.Name.StringValue;
        if (name == "__typename" || scope.Fields.ContainsKey(name))
        {
            return true;
        }

        var error = new GraphQLError(
            $"Field '{name}' doesn't exist on type '{scope.Name}'",
            [new("code", "undefinedField"), new("typeName", scope.Name), new("fieldName", name)],
            [.. _path, name],
            Position(field.Location.Start));
        if (!_errors.Exists(e => e.Message == error.Message))
        {
            _errors.Add(error);
        }

        return false;
    }

    private (int Line, int Column) Position(int offset)
    {
        var before = _document.Source.Span[..offset];
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    private GraphQLFragmentDefinition Fragment(string name) =>
        _document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => f.FragmentName.Name.StringValue == name)
        ?? throw new GraphQLException(GraphQLError.Of($"Fragment {name} was used, but not defined", "useAndDefineFragment"));
}
