using XenoStore.Database.Embedded;

namespace XenoStore.Tests.Database.Embedded;

/// <summary>A host to be killed: starts a PostgreSQL, prints its process id and connection string, and waits.</summary>
internal static class HostProgram
{
    /// <param name="arguments">The data folder.</param>
    public static async Task Main(string[] arguments)
    {
        await using var server = await EmbeddedPostgres.StartAsync(TestOptions.For(arguments[0]), CancellationToken.None);
        Console.WriteLine(server.ProcessId);
        Console.WriteLine(server.ConnectionString);
        await Console.In.ReadToEndAsync();
    }
}
