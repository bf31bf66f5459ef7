using System.Collections.Immutable;

namespace XenoStore.Shopify.Admin;

/// <summary>Turns an answer's JSON shape into our vocabulary; what does not fit becomes a named failure.</summary>
internal static class AdminResultMapping
{
    internal static AdminResult<TOut> Map<TIn, TOut>(this AdminResult<TIn> result, Func<Answered<TIn>, TOut> map)
    {
        if (result is not Answered<TIn> answer)
        {
            return new Failed<TOut>(result.Failure!);
        }

        try
        {
            return new Answered<TOut>(map(answer), answer.Cost, answer.Errors, answer.RequestId);
        }
        catch (PayloadException e)
        {
            return new Failed<TOut>(WhatIsLacking(answer.Errors, e));
        }
    }

    internal static async Task<AdminResult<TOut>> MapAsync<TIn, TOut>(this AdminResult<TIn> result, Func<Answered<TIn>, Task<TOut>> map)
    {
        if (result is not Answered<TIn> answer)
        {
            return new Failed<TOut>(result.Failure!);
        }

        try
        {
            return new Answered<TOut>(await map(answer), answer.Cost, answer.Errors, answer.RequestId);
        }
        catch (PayloadException e)
        {
            return new Failed<TOut>(WhatIsLacking(answer.Errors, e));
        }
        catch (AdminFailureException e)
        {
            return new Failed<TOut>(e.Failure);
        }
    }

    /// <summary>Something indispensable is missing: because it was withheld, if Shopify says that it withheld anything.</summary>
    private static AdminFailure WhatIsLacking(ImmutableArray<GraphError> errors, PayloadException e) =>
        errors is [var first, ..] ? new AdminFailure.AccessForbidden(first.Message) : new AdminFailure.Unreadable(e.Message);
}
