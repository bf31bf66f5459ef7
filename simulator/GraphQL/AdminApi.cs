using System.Buffers;
using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using XenoStore.Simulator.GraphQL.Types;

namespace XenoStore.Simulator.GraphQL;

/// <summary>Answers one GraphQL request of a shop: plan, cost, bucket, execution. Always a body of HTTP 200.</summary>
internal sealed class AdminApi(TypeTable table)
{
    /// <param name="body">The request's JSON: <c>query</c>, <c>variables</c>, <c>operationName</c>.</param>
    public ReadOnlyMemory<byte> Answer(GraphQLRequest request, GraphQLBody body, Bucket bucket)
    {
        var answer = new ArrayBufferWriter<byte>(16 * 1024);
        try
        {
            Answer(request, body, bucket, answer);
        }
        catch (GraphQLException refusal)
        {
            answer.Clear();
            AnswerWriter.Refuse(answer, refusal.Errors);
        }
        catch (GraphQLSyntaxErrorException e)
        {
            answer.Clear();
            AnswerWriter.Refuse(answer, [new(e.Description, [new("code", "PARSE_ERROR")], null, (e.Location.Line, e.Location.Column))]);
        }

        return answer.WrittenMemory;
    }

    private void Answer(GraphQLRequest request, GraphQLBody body, Bucket bucket, ArrayBufferWriter<byte> answer)
    {
        var document = Parser.Parse(body.Query ?? "");
        var operation = body.Operation(document);
        var plan = Planner.Plan(table, document, operation, new Arguments(operation, body.Variables));
        var requested = QueryCost.Requested(plan);
        if (requested > QueryCost.Limit)
        {
            throw Refusals.TooDear(requested);
        }

        if (!bucket.TryTake(requested))
        {
            AnswerWriter.Throttle(answer, requested, bucket);
            return;
        }

        Execute(request, operation, plan, requested, bucket, answer);
    }

    private void Execute(
        GraphQLRequest request, GraphQLOperationDefinition operation, PlannedSelection plan, int requested, Bucket bucket, ArrayBufferWriter<byte> answer)
    {
        object root = operation.Operation == OperationType.Mutation ? MutationRoot.Instance : QueryRoot.Instance;
        using var json = new Utf8JsonWriter(answer, AnswerWriter.Plain);
        json.WriteStartObject();
        json.WritePropertyName("data");
        int actual;
        lock (request.Shop.Gate)
        {
            actual = Math.Min(requested, QueryCost.Whole(1 + new Executor(table, request, json).Write(root, plan)));
        }

        bucket.GiveBack(requested - actual);
        AnswerWriter.Finish(json, request, requested, actual, bucket);
    }
}
