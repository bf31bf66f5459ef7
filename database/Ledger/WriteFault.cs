using Npgsql;

namespace XenoStore.Database.Ledger;

/// <summary>Tells the faults of a transaction apart (PostgreSQL manual, appendix A: error codes).</summary>
internal static class WriteFault
{
    /// <summary>How often a transaction is begun before its fault goes to the callers.</summary>
    public const int MaxAttempts = 5;

    /// <summary>Deadlocks and serialisation failures: the same transaction succeeds when run again.</summary>
    public static bool PassesByItself(PostgresException fault) =>
        fault.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    /// <summary>Classes 22 (data exception) and 23 (constraint violation), and sums beyond 64 bits: running it again cannot help.</summary>
    public static bool IsInTheData(Exception fault) => fault switch
    {
        PostgresException { SqlState: ['2', '2' or '3', ..] } => true,
        OverflowException or ArgumentException => true,
        _ => false,
    };

    /// <summary>One sentence without any of the order's contents.</summary>
    public static string Reason(Exception fault) => fault switch
    {
        PostgresException { ConstraintName: { } constraint } postgres => $"PostgreSQL refuses it ({postgres.SqlState}): constraint {constraint}.",
        PostgresException postgres => $"PostgreSQL refuses it ({postgres.SqlState}): {postgres.MessageText}.",
        OverflowException => "Its amounts do not fit 64 bits.",
        _ => $"It cannot be sent to PostgreSQL ({fault.GetType().Name}).",
    };
}
