namespace Orleans.Runtime;

/// <summary>A failure of the runtime or of its storage, as opposed to one of a grain's own code.</summary>
public class OrleansException : Exception
{
    /// <summary>A failure without words.</summary>
    public OrleansException()
    {
    }

    /// <summary>A failure in words.</summary>
    /// <param name="message">What failed.</param>
    public OrleansException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">The cause.</param>
    public OrleansException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
