using System.Collections.Concurrent;
using Orleans;

namespace XenoStore.EmbeddedSilo;

/// <summary>Finds the class that implements a grain interface and makes references to its grains.</summary>
internal sealed class GrainFactory(GrainCatalog catalog, IServiceProvider services) : IClusterClient
{
    private readonly ConcurrentDictionary<Type, (GrainInterface Interface, GrainClass Class)> _known = new();

    public IServiceProvider ServiceProvider => services;

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey)
        where TGrainInterface : IGrainWithStringKey
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(primaryKey);
        var (grainInterface, grainClass) = _known.GetOrAdd(
            typeof(TGrainInterface), static (type, catalog) => (GrainInterface.Of(type), catalog.Implementing(type)), catalog);
        return (TGrainInterface)(object)grainInterface.Refer(grainClass, primaryKey);
    }
}
