using System.Reflection;

namespace XenoStore.Api.Documentation;

/// <summary>
/// The build starts this program once to read its OpenAPI document (Microsoft.Extensions.ApiDescription.Server). Nothing may be started
/// then: no database, no silo.
/// </summary>
internal static class DocumentBuild
{
    internal static bool IsRunning { get; } = Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";
}
