using System.Reflection;

namespace XenoStore.Tests.Api.Server;

/// <summary>Any interface, all of whose calls a test answers itself.</summary>
public class Intercepted : DispatchProxy
{
    private Func<MethodInfo, object?[]?, object?> _answer = null!;

    /// <summary>One whose calls <paramref name="answer"/> answers.</summary>
    public static T Of<T>(Func<MethodInfo, object?[]?, object?> answer)
        where T : class
    {
        var intercepted = Create<T, Intercepted>();
        ((Intercepted)(object)intercepted)._answer = answer;
        return intercepted;
    }

    /// <summary>What the real one answers.</summary>
    public static object? Ask(object real, MethodInfo method, object?[]? arguments) =>
        method.Invoke(real, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _answer(targetMethod!, args);
}
