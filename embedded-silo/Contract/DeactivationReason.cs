namespace Orleans;

/// <summary>Why an activation ends, for <see cref="Grain.OnDeactivateAsync"/>.</summary>
public readonly record struct DeactivationReason
{
    /// <summary>A reason that no exception caused.</summary>
    /// <param name="code">The kind of reason.</param>
    /// <param name="text">The reason for people.</param>
    public DeactivationReason(DeactivationReasonCode code, string text) : this(code, null, text)
    {
    }

    /// <summary>A reason caused by <paramref name="exception"/>.</summary>
    /// <param name="code">The kind of reason.</param>
    /// <param name="exception">The cause, if there is one.</param>
    /// <param name="text">The reason for people.</param>
    public DeactivationReason(DeactivationReasonCode code, Exception? exception, string text)
    {
        ReasonCode = code;
        Exception = exception;
        Description = text;
    }

    /// <summary>The kind of reason.</summary>
    public DeactivationReasonCode ReasonCode { get; }

    /// <summary>The reason for people.</summary>
    public string Description { get; }

    /// <summary>What caused it, if an exception did.</summary>
    public Exception? Exception { get; }
}
