using Polly;
using Polly.Retry;

namespace XenoStore.Shopify.Admin;

/// <summary>
/// The only retry of the Admin API: a few more attempts, further and further apart and jittered, for what passes by itself.
/// Throttling is not retried here; it is a wait that the caller plans.
/// </summary>
internal static class RetryPolicy
{
    internal static ResiliencePipeline Build(ShopifyOptions options, TimeProvider time, Action<int, AdminFailure> onRetry)
    {
        if (options.Retries == 0)
        {
            return ResiliencePipeline.Empty;
        }

        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is AdminResult { Failure.Passes: true }),
                OnRetry = args =>
                {
                    onRetry(args.AttemptNumber + 1, ((AdminResult)args.Outcome.Result!).Failure!);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }
}
