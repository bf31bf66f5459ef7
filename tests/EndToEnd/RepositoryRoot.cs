namespace XenoStore.Tests.EndToEnd;

/// <summary>The folder of the solution, found from where the tests were built, and what a build left in it.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The build configuration of these tests, which is also that of the programs they start.</summary>
    public static string Configuration { get; } = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    public static string Program(string folder, string assembly) =>
        System.IO.Path.Combine(Path, folder, "bin", Configuration, "net10.0", assembly + ".dll");

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "XenoStore.sln")) ? folder : Find(Directory.GetParent(folder)!.FullName);
}
