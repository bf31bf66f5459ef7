using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>
/// A write or clear lost a race: the stored row changed since this activation read it. When it escapes a call of the
/// activation whose write failed, that activation ends, and the next call starts from the stored state.
/// </summary>
public class InconsistentStateException : OrleansException
{
    /// <summary>A lost race.</summary>
    public InconsistentStateException()
    {
    }

    /// <summary>A lost race in words.</summary>
    /// <param name="message">What was lost.</param>
    public InconsistentStateException(string message) : base(message)
    {
    }

    /// <summary>A lost race with its cause.</summary>
    /// <param name="message">What was lost.</param>
    /// <param name="innerException">The cause.</param>
    public InconsistentStateException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>A lost race between two ETags.</summary>
    /// <param name="errorMsg">What was lost.</param>
    /// <param name="storedEtag">The ETag of the row, if known.</param>
    /// <param name="currentEtag">The ETag that the activation held.</param>
    public InconsistentStateException(string errorMsg, string storedEtag, string currentEtag)
        : base($"{errorMsg} Expected ETag = {storedEtag} Received ETag = {currentEtag}")
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    /// <summary>The ETag of the row, if known.</summary>
    public string? StoredEtag { get; }

    /// <summary>The ETag that the activation held.</summary>
    public string? CurrentEtag { get; }

    /// <summary>Whether the exception is still inside the activation whose write failed: only that one has to end.</summary>
    internal bool IsSourceActivation { get; set; } = true;
}
