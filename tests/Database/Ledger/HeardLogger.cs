using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using XenoStore.Database.Ledger;

namespace XenoStore.Tests.Database.Ledger;

/// <summary>Remembers what the writer said.</summary>
internal sealed class HeardLogger : ILogger<OrderWriter>
{
    public ConcurrentQueue<string> Messages { get; } = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Messages.Enqueue(formatter(state, exception));
}
