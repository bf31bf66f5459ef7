using Microsoft.Extensions.Configuration;

namespace XenoStore.Silo.StartUp;

/// <summary>Where this host keeps what must outlive it: a private PostgreSQL, keys.</summary>
internal static class DataFolder
{
    /// <summary>The full path of <c>XENO_DATA</c>, or of <c>.data</c> below the current folder.</summary>
    public static string Of(IConfiguration configuration) =>
        Path.GetFullPath(configuration["XENO_DATA"] is { Length: > 0 } folder ? folder : ".data");
}
