using Microsoft.AspNetCore.Http.HttpResults;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Rows;

/// <summary>Asks for a page; a cursor that the list has not made (the contract says <see cref="FormatException"/>) is the asker's mistake: 400.</summary>
internal static class CursorGuard
{
    internal static async Task<Results<Ok<TResponse>, Refusal>> AskAsync<TPage, TResponse>(
        RowQuery query, Func<RowQuery, Task<TPage>> ask, Func<TPage, TResponse> answer)
    {
        TPage page;
        try
        {
            page = await ask(query);
        }
        catch (FormatException) when (query.Cursor is not null)
        {
            return Refusal.Invalid("cursor", RowParameters.BadCursor);
        }

        return TypedResults.Ok(answer(page));
    }
}
