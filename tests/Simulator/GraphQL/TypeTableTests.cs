using System.IO.Compression;
using System.Text.Json;
using XenoStore.Simulator.GraphQL;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Simulator.GraphQL;

/// <summary>Holds the resolver table against the introspection of Shopify's own schema (npm @shopify/dev-mcp).</summary>
public class TypeTableTests
{
    private static readonly Dictionary<string, JsonElement> Schema = Read();

    public static TheoryData<string> Types => [.. TypeTable.Default.Types.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_field_and_argument_is_Shopifys(string name)
    {
        var type = TypeTable.Default[name];
        var real = Schema[name];
        var fields = real.GetProperty("fields").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!);
        foreach (var field in type.Fields.Values)
        {
            fields.ShouldContainKey(field.Name, $"{name}.{field.Name}");
            TypeText(fields[field.Name].GetProperty("type")).ShouldBe(field.Type, $"{name}.{field.Name}");
            fields[field.Name].GetProperty("isDeprecated").GetBoolean().ShouldBeFalse($"{name}.{field.Name} is deprecated");
            var arguments = fields[field.Name].GetProperty("args").EnumerateArray().Select(a => a.GetProperty("name").GetString()!);
            field.Arguments.ShouldBeSubsetOf(arguments, $"{name}.{field.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_object_type_of_an_interface_is_one_at_Shopify(string name)
    {
        var possible = TypeTable.Default[name].PossibleTypes;
        possible.ShouldBeSubsetOf(possible.Count == 0 ? [] : Schema[name].GetProperty("possibleTypes").EnumerateArray().Select(t => t.GetProperty("name").GetString()!));
    }

    [Fact]
    public void Every_object_a_field_answers_has_its_type_in_the_table()
    {
        foreach (var field in TypeTable.Default.Types.SelectMany(t => t.Fields.Values))
        {
            if (Schema[field.NamedType].GetProperty("kind").GetString() is "OBJECT" or "INTERFACE")
            {
                TypeTable.Default.TryGet(field.NamedType, out _).ShouldBeTrue(field.Name);
            }
        }
    }

    private static string TypeText(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "NON_NULL" => TypeText(type.GetProperty("ofType")) + "!",
        "LIST" => $"[{TypeText(type.GetProperty("ofType"))}]",
        _ => type.GetProperty("name").GetString()!,
    };

    private static Dictionary<string, JsonElement> Read()
    {
        using var file = File.OpenRead(Repository.NodeModule("@shopify", "dev-mcp", "dist", "data", "admin_2026-10.json.gz"));
        using var text = new GZipStream(file, CompressionMode.Decompress);
        var root = JsonDocument.Parse(text).RootElement;
        var schema = (root.TryGetProperty("data", out var data) ? data : root).GetProperty("__schema");
        return schema.GetProperty("types").EnumerateArray().ToDictionary(t => t.GetProperty("name").GetString()!);
    }
}
