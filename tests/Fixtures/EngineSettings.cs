namespace XenoStore.Tests.Fixtures;

/// <summary>What a host must be told about the engine that runs its grains.</summary>
public static partial class EngineSettings
{
    /// <summary>The same for a process of its own: as environment variables.</summary>
    public static IReadOnlyDictionary<string, string> Environment() =>
        NewSilo().ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value ?? "");
}
