namespace XenoStore.Database;

/// <summary>The schema and this program do not fit together; the message names the migration and the remedy.</summary>
/// <param name="message">What was found, and the remedy.</param>
public sealed class MigrationException(string message) : Exception(message);
