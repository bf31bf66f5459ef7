using System.Globalization;
using System.Text.Json;

namespace XenoStore.Simulator.GraphQL;

/// <summary>Writes the answer of a plan straight to JSON and says what it cost.</summary>
internal sealed class Executor(TypeTable table, GraphQLRequest request, Utf8JsonWriter json)
{
    /// <summary>Writes an object and returns its actual cost in points.</summary>
    public double Write(object source, PlannedSelection selection)
    {
        var type = selection.Declared.IsAbstract ? table.NameOf(source) : selection.Declared.Name;
        var cost = QueryCost.Object(type);
        json.WriteStartObject();
        foreach (var field in selection.FieldsOf(type))
        {
            json.WritePropertyName(field.ResponseKey);
            cost += Write(source, field, type);
        }

        json.WriteEndObject();
        return cost;
    }

    private double Write(object source, PlannedField field, string type)
    {
        if (field.Field is not { } definition)
        {
            json.WriteStringValue(type);
            return 0;
        }

        request.Path.Add(field.ResponseKey);
        var cost = 0.0;
        if (definition.IsProtected && request.DeniesProtectedData)
        {
            Deny(type, definition.Name);
        }
        else
        {
            var value = definition.Resolve(source, new FieldCall(request, field.Arguments, field.ResponseKey));
            cost = WriteValue(value, field.Selection);
        }

        request.Path.RemoveAt(request.Path.Count - 1);
        return cost;
    }

    private double WriteValue(object? value, PlannedSelection? selection)
    {
        if (value is not null && selection is not null)
        {
            return value switch
            {
                Page page => WritePage(page, selection),
                IReadOnlyList<object?> list => WriteList(list, selection),
                _ => Write(value, selection),
            };
        }

        WriteScalar(value);
        return 0;
    }

    /// <summary>The nodes of a page cost less together than one by one.</summary>
    private double WritePage(Page page, PlannedSelection selection)
    {
        var one = Write(page, selection);
        return page.Nodes.Count == 0 ? 1 : one / page.Nodes.Count * QueryCost.Spread(page.Nodes.Count);
    }

    private double WriteList(IReadOnlyList<object?> list, PlannedSelection selection)
    {
        var cost = 0.0;
        json.WriteStartArray();
        foreach (var item in list)
        {
            cost += WriteValue(item, selection);
        }

        json.WriteEndArray();
        return cost;
    }

    private void WriteScalar(object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case decimal rate: json.WriteNumberValue(rate); break;
            case DateTimeOffset at: json.WriteStringValue(at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)); break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default: throw new NotSupportedException($"No GraphQL scalar is made of {value.GetType()}.");
        }
    }

    private void Deny(string type, string field)
    {
        request.Errors.Add(new(
            $"This app is not approved to use the {field} field of the {type} object. "
            + "See https://partners.shopify.com/1/apps/1/customer_data for more details.",
            [new("code", "ACCESS_DENIED")], [.. request.Path]));
        json.WriteNullValue();
    }
}
