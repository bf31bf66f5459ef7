using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using XenoStore.Shopify.Admin.Nodes;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin;

/// <summary>Reads the body of a 200, which is where GraphQL says most of what went wrong.</summary>
internal static class ReplyReader
{
    internal static AdminResult<T> Read<T>(byte[] body, JsonTypeInfo<Reply<T>> shape, string? requestId)
        where T : class
    {
        try
        {
            var reply = JsonSerializer.Deserialize(body, shape) ?? throw new PayloadException("", "is null");
            var cost = reply.Extensions?.ToCost() ?? QueryCost.None;
            var errors = ReplyErrors.Read(reply.Errors);
            var failure = ReplyErrors.Failure(errors, cost, hasData: reply.Data is not null) ?? Misunderstood(reply.Extensions);
            return failure is not null ? new Failed<T>(failure)
                : reply.Data is null ? new Failed<T>(new AdminFailure.Unreadable("it holds neither data nor errors"))
                : new Answered<T>(reply.Data, cost, [.. errors.Select(e => e.ToGraphError())], requestId);
        }
        catch (JsonException e)
        {
            return new Failed<T>(new AdminFailure.Unreadable(Unreadable.From(e).Message));
        }
        catch (PayloadException e)
        {
            return new Failed<T>(new AdminFailure.Unreadable(e.Message));
        }
    }

    private static AdminFailure.SearchWarned? Misunderstood(ReplyExtensions? extensions)
    {
        ImmutableArray<string> warnings =
        [
            .. from note in extensions?.Search ?? []
               from warning in note?.Warnings ?? []
               select $"{warning?.Field}: {warning?.Message}",
        ];
        return warnings.IsEmpty ? null : new AdminFailure.SearchWarned(warnings);
    }
}
