using System.Text.Json.Serialization;

namespace XenoStore.Api.Json;

/// <summary>How bodies are read and written.</summary>
internal static class JsonServices
{

    internal static IServiceCollection AddApiJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(options =>
    {
        options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
        options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        foreach (var converter in ApiJson.Default.Options.Converters)
        {
            options.SerializerOptions.Converters.Add(converter);
        }
    });
}
