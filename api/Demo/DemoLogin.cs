using System.Text.Json;

namespace XenoStore.Api.Demo;

/// <summary>
/// The login of the operator's demo. It is on only where <c>XENO_DEMO</c> names the file that <c>./xeno run</c> writes, and
/// that file is read at every request: the demo's account is made after the API has started.
/// </summary>
internal sealed class DemoLogin(IConfiguration configuration)
{
    /// <summary>The login, or null when there is no demo or it has no shop yet.</summary>
    internal async Task<DemoResponse?> ReadAsync(CancellationToken cancellationToken)
    {
        if (configuration["XENO_DEMO"] is not { Length: > 0 } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(path, cancellationToken));
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            // Being written just now; the next request finds it whole.
            return null;
        }
    }

    private static DemoResponse? Read(JsonElement demo) =>
        demo.GetProperty("shops").GetArrayLength() == 0
            ? null
            : new DemoResponse(demo.GetProperty("email").GetString()!, demo.GetProperty("password").GetString()!);
}
