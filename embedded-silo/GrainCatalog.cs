using System.Diagnostics.CodeAnalysis;
using Orleans;

namespace XenoStore.EmbeddedSilo;

/// <summary>The grain classes of the configured assemblies.</summary>
internal sealed class GrainCatalog
{
    private readonly Dictionary<string, GrainClass> _byName;
    private readonly ILookup<Type, GrainClass> _byInterface;

    /// <exception cref="InvalidOperationException">Two classes share a name, or one cannot be constructed.</exception>
    public GrainCatalog(SiloContext silo)
    {
        GrainClass[] classes = [.. silo.Options.GrainAssemblies
            .Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(Grain)))
            .Select(type => new GrainClass(type, silo))];
        var shared = classes.GroupBy(grainClass => grainClass.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (shared is not null)
        {
            throw new InvalidOperationException(
                $"Grain classes {string.Join(", ", shared.Select(grainClass => grainClass.Type))} share the name '{shared.Key}': give one a [GrainType].");
        }

        _byName = classes.ToDictionary(grainClass => grainClass.Name, StringComparer.Ordinal);
        _byInterface = classes
            .SelectMany(grainClass => grainClass.Type.GetInterfaces(), (grainClass, type) => (grainClass, type))
            .ToLookup(pair => pair.type, pair => pair.grainClass);
    }

    public IReadOnlyCollection<GrainClass> Classes => _byName.Values;

    public bool TryFind(string name, [NotNullWhen(true)] out GrainClass? grainClass) => _byName.TryGetValue(name, out grainClass);

    /// <exception cref="ArgumentException">No class or more than one implements the interface.</exception>
    public GrainClass Implementing(Type grainInterface) => _byInterface[grainInterface].ToArray() switch
    {
        [var only] => only,
        [] => throw new ArgumentException($"Could not find an implementation for interface {grainInterface}."),
        var several => throw new ArgumentException(
            $"{grainInterface} is implemented by {string.Join(" and ", several.Select(grainClass => grainClass.Type))}: it cannot be told which is meant."),
    };
}
