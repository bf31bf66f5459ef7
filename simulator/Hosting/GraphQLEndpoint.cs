using System.Text.Json;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Faults;
using XenoStore.Simulator.GraphQL;
using XenoStore.Simulator.GraphQL.Types;

namespace XenoStore.Simulator.Hosting;

/// <summary><c>POST /{shop}/admin/api/{version}/graphql.json</c>: the door to the Admin API.</summary>
internal sealed class GraphQLEndpoint(ShopDirectory shops, AdminApi api, FaultBook faults, CallCounts calls, TimeProvider time)
{
    private static readonly JsonSerializerOptions BodyJson = new(JsonSerializerDefaults.Web);

    public async Task HandleAsync(HttpContext http, string shop, string version)
    {
        var body = await ReadBodyAsync(http);
        var served = ApiVersions.Served(version);
        http.Response.Headers["X-Request-Id"] = Guid.NewGuid().ToString();
        http.Response.Headers["X-Shopify-API-Version"] = served;
        if (!shops.TryFind(shop, out var found))
        {
            await WriteErrorsAsync(http, StatusCodes.Status404NotFound, "Not Found");
            return;
        }

        var operation = OperationName(body);
        calls.Count(found.Profile.Domain, operation);
        var fault = faults.Next(found.Profile.Domain, operation);
        if (fault is not null && await fault.ReplaceAnswerAsync(http, time))
        {
            return;
        }

        if (!IsAccepted(found, http.Request.Headers["X-Shopify-Access-Token"].ToString()))
        {
            await WriteErrorsAsync(http, StatusCodes.Status401Unauthorized, Fault.BadToken);
            return;
        }

        await AnswerAsync(http, found, body, served, fault);
    }

    private async Task AnswerAsync(HttpContext http, Shop shop, GraphQLBody? body, string version, Fault? fault)
    {
        if (body is null)
        {
            await WriteErrorsAsync(http, StatusCodes.Status400BadRequest, "Bad Request");
            return;
        }

        var request = new GraphQLRequest(shop, version, time.GetUtcNow())
        {
            DeniesProtectedData = fault?.Kind == FaultKind.AccessDenied,
            LoopsCursors = fault?.Kind == FaultKind.CursorLoop,
        };
        if (fault?.Kind == FaultKind.SearchWarning)
        {
            request.SearchNotes.Add(SearchNote.OfUnquotedTime);
        }

        var answer = api.Answer(request, body, shops.BucketOf(shop));
        http.Response.ContentType = "application/json; charset=utf-8";
        answer = fault?.Cut(answer) ?? answer;
        http.Response.ContentLength = answer.Length;
        await http.Response.Body.WriteAsync(answer, http.RequestAborted);
    }

    private static bool IsAccepted(Shop shop, string token) =>
        !shop.Uninstalled && (shop.Profile.AnyToken ? token.Length > 0 : token == shop.Profile.AccessToken);

    private static async Task<GraphQLBody?> ReadBodyAsync(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<GraphQLBody>(http.Request.Body, BodyJson, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The name clients give, else the one in the document.</summary>
    private static string OperationName(GraphQLBody? body)
    {
        if (body?.OperationName is { } name)
        {
            return name;
        }

        var words = (body?.Query ?? "").Split([' ', '(', '{', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["query" or "mutation", var second, ..] ? second : "anonymous";
    }

    private static Task WriteErrorsAsync(HttpContext http, int status, string errors)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { errors }, http.RequestAborted);
    }
}
