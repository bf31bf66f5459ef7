namespace XenoStore.Database.Embedded;

/// <summary>The private PostgreSQL cannot run; the message says what was found and what to do about it.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    /// <param name="message">What was found, and the remedy.</param>
    public EmbeddedPostgresException(string message) : base(message) { }

    /// <param name="message">What was found, and the remedy.</param>
    /// <param name="innerException">What the operating system said.</param>
    public EmbeddedPostgresException(string message, Exception innerException) : base(message, innerException) { }
}
