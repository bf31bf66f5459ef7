using System.Data.Common;
using System.Net.Sockets;
using Orleans.Storage;

namespace XenoStore.Api.Problems;

/// <summary>Tells "something we depend on does not answer", which passes, from a defect, which does not.</summary>
internal static class Outage
{
    /// <summary>How long a client is asked to wait.</summary>
    internal static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Whether the exception, or any that caused it, is a lost or refused connection, a time-out, a silo that is gone or lost a race,
    /// or a database error that its driver calls transient. A grain hands on what happened below it, so the cause may lie deep.
    /// </summary>
    internal static bool Is(Exception? exception) => exception switch
    {
        null => false,
        TimeoutException or SocketException or OrleansException => true,
        DbException { IsTransient: true } or DbException { SqlState: null } => true,
        AggregateException many => many.InnerExceptions.Any(Is),
        _ => Is(exception.InnerException),
    };

    /// <summary>
    /// Whether the call did not get through to a silo, or the silo was lost before it answered, or answered nothing at all, as one does that is frozen or
    /// stops. Another will answer soon. A database that does not answer is asked no second time.
    /// </summary>
    internal static bool IsLostSilo(Exception? exception) => exception switch
    {
        null or InconsistentStateException or DbException => false,
        OrleansException or TimeoutException => true,
        _ => IsLostSilo(exception.InnerException),
    };
}
