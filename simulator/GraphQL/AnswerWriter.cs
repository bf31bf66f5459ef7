using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace XenoStore.Simulator.GraphQL;

/// <summary>What stands beside <c>data</c>: errors, cost, search notes, in Shopify's shapes.</summary>
internal static class AnswerWriter
{
    /// <summary>Text travels as UTF-8, not escaped, as Shopify sends it.</summary>
    public static JsonWriterOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Refuse(IBufferWriter<byte> answer, IReadOnlyList<GraphQLError> errors)
    {
        using var json = new Utf8JsonWriter(answer, Plain);
        json.WriteStartObject();
        Errors(json, errors);
        json.WriteEndObject();
    }

    public static void Throttle(IBufferWriter<byte> answer, int requested, Bucket bucket)
    {
        using var json = new Utf8JsonWriter(answer, Plain);
        json.WriteStartObject();
        Errors(json, [new("Throttled", [new("code", "THROTTLED"), new("documentation", "https://shopify.dev/api/usage/rate-limits")])]);
        json.WriteStartObject("extensions");
        Cost(json, requested, null, bucket);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Ends an answer whose data is written.</summary>
    public static void Finish(Utf8JsonWriter json, GraphQLRequest request, int requested, int actual, Bucket bucket)
    {
        if (request.Errors.Count > 0)
        {
            Errors(json, request.Errors);
        }

        json.WriteStartObject("extensions");
        Cost(json, requested, actual, bucket);
        if (request.SearchNotes.Count > 0)
        {
            Search(json, request.SearchNotes);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Errors(Utf8JsonWriter json, IReadOnlyList<GraphQLError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("message", error.Message);
            if (error.Location is var (line, column))
            {
                json.WriteStartArray("locations");
                json.WriteStartObject();
                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            Texts(json, "path", error.Path);
            json.WriteStartObject("extensions");
            foreach (var (name, value) in error.Extensions)
            {
                json.WritePropertyName(name);
                JsonSerializer.Serialize(json, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cost(Utf8JsonWriter json, int requested, int? actual, Bucket bucket)
    {
        json.WriteStartObject("cost");
        json.WriteNumber("requestedQueryCost", requested);
        if (actual is { } points)
        {
            json.WriteNumber("actualQueryCost", points);
        }
        else
        {
            json.WriteNull("actualQueryCost");
        }

        json.WriteStartObject("throttleStatus");
        json.WritePropertyName("maximumAvailable");
        json.WriteRawValue($"{(long)bucket.Maximum}.0");
        json.WriteNumber("currentlyAvailable", (long)bucket.Available);
        json.WritePropertyName("restoreRate");
        json.WriteRawValue($"{(long)bucket.RestoreRate}.0");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Search(Utf8JsonWriter json, IReadOnlyList<SearchNote> notes)
    {
        json.WriteStartArray("search");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            Texts(json, "path", [note.Path]);
            json.WriteString("query", note.Query);
            json.WritePropertyName("parsed");
            JsonSerializer.Serialize(json, new
            {
                and = note.Parsed.Select(t => new Dictionary<string, string> { ["field"] = t.Field, [t.Operator] = t.Value }),
            });
            json.WritePropertyName("warnings");
            JsonSerializer.Serialize(
                json, note.InvalidFields.Select(f => new { field = f, message = "Invalid search field for this query.", code = "invalid_field" }));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
