using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// A grain interface and its emitted reference class. Emitted once per process: about a millisecond at the first
/// <c>GetGrain</c>, and no reflection in any call after it.
/// </summary>
internal sealed class GrainInterface
{
    /// <summary>The assembly the references are emitted into; a friend of this one.</summary>
    public const string EmittedAssembly = "XenoStore.EmbeddedSilo.References";

    private static readonly ConcurrentDictionary<Type, Lazy<GrainInterface>> s_known = new();

    private static readonly ModuleBuilder s_module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName(EmittedAssembly), AssemblyBuilderAccess.Run)
        .DefineDynamicModule(EmittedAssembly);

    private readonly Func<GrainClass, string, GrainMethod[], GrainReference> _construct;
    private readonly GrainMethod[] _methods;

    private GrainInterface(Type type)
    {
        var methods = MethodsOf(type);
        _methods = [.. methods.Select(GrainMethod.Of)];
        _construct = new ReferenceEmitter(s_module, type).Emit(methods);
    }

    /// <exception cref="NotSupportedException">The interface cannot be called remotely; the message says what to change.</exception>
    public static GrainInterface Of(Type type) =>
        s_known.GetOrAdd(type, static type => new Lazy<GrainInterface>(() => Emit(type))).Value;

    public GrainReference Refer(GrainClass grainClass, string key) => _construct(grainClass, key, _methods);

    /// <summary>One interface at a time: a module builder is not safe for concurrent use.</summary>
    private static GrainInterface Emit(Type type)
    {
        lock (s_module)
        {
            return new GrainInterface(type);
        }
    }

    private static MethodInfo[] MethodsOf(Type type)
    {
        if (!type.IsVisible || type.IsGenericType)
        {
            throw new NotSupportedException($"{type} has to be a public grain interface without type parameters.");
        }

        MethodInfo[] methods = [.. type.GetInterfaces().Prepend(type).SelectMany(part => part.GetMethods(BindingFlags.Instance | BindingFlags.Public))];
        return Array.Find(methods, method => !CanBeCalled(method)) is { } odd
            ? throw new NotSupportedException(
                $"{odd.DeclaringType}.{odd.Name} has to return Task or ValueTask (with a result unless one-way), "
                + "without type parameters, ref, out, and with one CancellationToken at most.")
            : methods;
    }

    private static bool CanBeCalled(MethodInfo method)
    {
        var parameters = method.GetParameters();
        return !method.IsGenericMethod
            && ReturnShape.Of(method) is { } shape
            && !(shape.HasResult && GrainMethod.Of(method).IsOneWay)
            && !parameters.Any(parameter => parameter.ParameterType.IsByRef)
            && parameters.Count(parameter => parameter.ParameterType == typeof(CancellationToken)) <= 1;
    }
}
