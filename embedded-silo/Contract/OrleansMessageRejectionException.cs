namespace Orleans.Runtime;

/// <summary>The call was never started, because its silo is stopping or not yet running. Repeating it later is safe.</summary>
/// <param name="message">Which call was refused and why.</param>
public sealed class OrleansMessageRejectionException(string message) : OrleansException(message);
