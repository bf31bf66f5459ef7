using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;

namespace XenoStore.EmbeddedSilo;

/// <summary>Constructs the grains of one class: <c>[PersistentState]</c> parameters are theirs alone, all others are services.</summary>
internal sealed class GrainConstructor
{
    private readonly ObjectFactory _create;
    private readonly (Type State, string Name)[] _states;

    /// <exception cref="InvalidOperationException">The class has not exactly one public constructor, or marks a parameter of another type.</exception>
    public GrainConstructor(Type grainType)
    {
        var constructors = grainType.GetConstructors();
        if (constructors.Length != 1)
        {
            throw new InvalidOperationException($"{grainType} needs exactly one public constructor; it has {constructors.Length}.");
        }

        var marked = constructors[0].GetParameters().Where(parameter => parameter.IsDefined(typeof(PersistentStateAttribute))).ToArray();
        _create = ActivatorUtilities.CreateFactory(grainType, [.. marked.Select(parameter => parameter.ParameterType)]);
        _states = [.. marked.Select(parameter => (StateTypeOf(parameter), NameOf(parameter)))];
    }

    public (Grain Grain, IReadOnlyList<IStoredState> States) Construct(
        IServiceProvider services, GrainId id, EmbeddedSiloOptions options)
    {
        if (_states.Length == 0)
        {
            return ((Grain)_create(services, []), []);
        }

        var store = services.GetRequiredService<IGrainStateStore>();
        object?[] states = [.. _states.Select(state => Activator.CreateInstance(
            typeof(PersistentState<>).MakeGenericType(state.State), new GrainStateKey(id, state.Name), store, options.StateJson))];
        return ((Grain)_create(services, states), [.. states.Cast<IStoredState>()]);
    }

    private static Type StateTypeOf(ParameterInfo parameter) =>
        parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IPersistentState<>)
            ? type.GenericTypeArguments[0]
            : throw new InvalidOperationException(
                $"[PersistentState] {parameter.Name} of {parameter.Member.DeclaringType} has to be an IPersistentState<T>.");

    private static string NameOf(ParameterInfo parameter) => parameter.GetCustomAttribute<PersistentStateAttribute>()!.StateName;
}
