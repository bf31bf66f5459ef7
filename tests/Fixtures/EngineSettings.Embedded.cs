namespace XenoStore.Tests.Fixtures;

/// <content>On the embedded engine.</content>
public static partial class EngineSettings
{
    /// <summary>Settings for a silo that shares nothing with others but, perhaps, its database: nothing, it is one process.</summary>
    public static IReadOnlyDictionary<string, string?> NewSilo() => new Dictionary<string, string?>();
}
