using System.Reflection;

namespace XenoStore.EmbeddedSilo;

/// <summary>Which of the four task types a grain method returns.</summary>
/// <param name="Type">The return type.</param>
/// <param name="Result">The type of the result; null if there is none.</param>
/// <param name="IsValueTask">Whether it is a value task.</param>
internal sealed record ReturnShape(Type Type, Type? Result, bool IsValueTask)
{
    public bool HasResult => Result is not null;

    /// <summary>The base class of the emitted requests.</summary>
    public Type Request => Result is null ? typeof(VoidRequest) : typeof(ResultRequest<>).MakeGenericType(Result);

    /// <summary>What <c>Request.Invoke</c> returns.</summary>
    public Type Invoked => Result is null ? typeof(ValueTask) : typeof(ValueTask<>).MakeGenericType(Result);

    /// <summary>Null if the method returns none of the four.</summary>
    public static ReturnShape? Of(MethodInfo method)
    {
        var type = method.ReturnType;
        var open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var isValueTask = open == typeof(ValueTask) || open == typeof(ValueTask<>);
        return isValueTask || open == typeof(Task) || open == typeof(Task<>)
            ? new ReturnShape(type, type.IsGenericType ? type.GenericTypeArguments[0] : null, isValueTask)
            : null;
    }
}
