using System.Globalization;
using System.Text.Json;
using GraphQLParser.AST;

namespace XenoStore.Simulator.GraphQL;

/// <summary>
/// Values of arguments and directives, with the request's variables put in. Values are string, int, long, double, bool, list,
/// dictionary or null.
/// </summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, object?> _variables = new(StringComparer.Ordinal);

    /// <param name="variables">The request's <c>variables</c>: an object, null or absent.</param>
    /// <exception cref="GraphQLException">A required variable has no value.</exception>
    public Arguments(GraphQLOperationDefinition operation, JsonElement variables)
    {
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            var name = definition.Variable.Name.StringValue;
            var given = default(JsonElement);
            var isGiven = variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(name, out given);
            if (isGiven)
            {
                _variables[name] = Value(given);
            }
            else if (definition.DefaultValue is { } value)
            {
                _variables[name] = Value(value);
            }

            if (definition.Type is GraphQLNonNullType && _variables.GetValueOrDefault(name) is null)
            {
                throw MissingVariable(name, (GraphQLNonNullType)definition.Type);
            }
        }
    }

    /// <summary>The values given; an argument whose variable was left out is as if it were not there.</summary>
    public Dictionary<string, object?> Of(GraphQLArguments arguments)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (argument.Value is GraphQLVariable variable && !_variables.ContainsKey(variable.Name.StringValue))
            {
                continue;
            }

            values[argument.Name.StringValue] = Value(argument.Value);
        }

        return values;
    }

    /// <summary>What <c>@include</c> and <c>@skip</c> decide.</summary>
    public bool Includes(GraphQLDirectives? directives)
    {
        foreach (var directive in directives?.Items ?? [])
        {
            var condition = directive.Arguments is { } arguments && Of(arguments).GetValueOrDefault("if") is true;
            if ((directive.Name.StringValue == "include" && !condition) || (directive.Name.StringValue == "skip" && condition))
            {
                return false;
            }
        }

        return true;
    }

    private static GraphQLException MissingVariable(string name, GraphQLNonNullType type) => new(new GraphQLError(
        $"Variable ${name} of type {((type.Type as GraphQLNamedType)?.Name.StringValue ?? "List")}! was provided invalid value",
        [new("code", "INVALID_VARIABLE"), new("value", null)]));

    private object? Value(GraphQLValue value) => value switch
    {
        GraphQLVariable variable => _variables.GetValueOrDefault(variable.Name.StringValue),
        GraphQLIntValue number => int.Parse((ReadOnlySpan<char>)number.Value, CultureInfo.InvariantCulture),
        GraphQLFloatValue number => double.Parse((ReadOnlySpan<char>)number.Value, CultureInfo.InvariantCulture),
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLBooleanValue flag => flag.BoolValue,
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLListValue list => (list.Values ?? []).Select(Value).ToList(),
        GraphQLObjectValue input => (input.Fields ?? []).ToDictionary(f => f.Name.StringValue, f => Value(f.Value), StringComparer.Ordinal),
        _ => null,
    };

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt32(out var small) => small,
        JsonValueKind.Number when value.TryGetInt64(out var large) => large,
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => value.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value), StringComparer.Ordinal),
        _ => null,
    };
}
