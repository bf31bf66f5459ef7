using System.Collections.Immutable;

namespace XenoStore.Shopify.Admin;

/// <summary>How a call to the Admin API ended, whatever it asked for.</summary>
public abstract record AdminResult
{
    private protected AdminResult()
    {
    }

    /// <summary>Why there is no answer; null when there is one.</summary>
    public virtual AdminFailure? Failure => null;
}

/// <summary>How a call to the Admin API ended: <see cref="Answered{T}"/> or <see cref="Failed{T}"/>, nothing else.</summary>
public abstract record AdminResult<T> : AdminResult
{
    private protected AdminResult()
    {
    }
}

/// <summary>Shopify answered.</summary>
/// <param name="Data">The answer.</param>
/// <param name="Cost">What it cost.</param>
/// <param name="Errors">
/// What Shopify left out of an otherwise good answer: fields that this app may not see are null in <paramref name="Data"/> and named here.
/// </param>
/// <param name="RequestId"><c>X-Request-Id</c>, for Shopify's support, or null.</param>
public sealed record Answered<T>(T Data, QueryCost Cost, ImmutableArray<GraphError> Errors, string? RequestId) : AdminResult<T>;

/// <summary>There is no answer.</summary>
/// <param name="Reason">Why.</param>
public sealed record Failed<T>(AdminFailure Reason) : AdminResult<T>
{
    /// <inheritdoc/>
    public override AdminFailure? Failure => Reason;
}
