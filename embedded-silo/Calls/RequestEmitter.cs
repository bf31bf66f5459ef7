using System.Reflection;
using System.Reflection.Emit;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// Emits the request class of one grain method: a field per argument, nothing boxed, and
/// <code>
/// protected override ValueTask&lt;int&gt; Invoke(object grain) =&gt; new(((IAdder)grain).Add(a, GrainToken));
/// </code>
/// </summary>
internal sealed class RequestEmitter(ModuleBuilder module, string name, MethodInfo method, ReturnShape shape)
{
    private const BindingFlags Inherited = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    private static readonly MethodInfo s_setCallerToken = typeof(Request).GetProperty(nameof(Request.CallerToken))!.SetMethod!;
    private static readonly MethodInfo s_getGrainToken = typeof(Request).GetProperty("GrainToken", Inherited)!.GetMethod!;

    /// <summary>A token has no field of its own: the request carries the caller's and hands the grain another.</summary>
    private readonly List<FieldInfo?> _arguments = [];

    public ConstructorInfo Constructor { get; private set; } = null!;

    public RequestEmitter Emit()
    {
        var request = module.DefineType(name, TypeAttributes.Public | TypeAttributes.Sealed, shape.Request);
        request.DefineDefaultConstructor(MethodAttributes.Public);
        foreach (var parameter in method.GetParameters())
        {
            _arguments.Add(parameter.ParameterType == typeof(CancellationToken)
                ? null
                : request.DefineField(parameter.Name ?? $"argument{_arguments.Count}", parameter.ParameterType, FieldAttributes.Public));
        }

        EmitInvoke(request);
        Constructor = request.CreateType().GetConstructor([])!;
        return this;
    }

    /// <summary>With a request and a value on the stack: stores the value as the request's n-th argument.</summary>
    public void EmitStore(ILGenerator il, int argument)
    {
        if (_arguments[argument] is { } field)
        {
            il.Emit(OpCodes.Stfld, field);
        }
        else
        {
            il.Emit(OpCodes.Call, s_setCallerToken);
        }
    }

    private void EmitInvoke(TypeBuilder request)
    {
        var invoke = request.DefineMethod(
            "Invoke", MethodAttributes.Family | MethodAttributes.Virtual | MethodAttributes.HideBySig, shape.Invoked, [typeof(object)]);
        var il = invoke.GetILGenerator();
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Castclass, method.DeclaringType!);
        foreach (var field in _arguments)
        {
            il.Emit(OpCodes.Ldarg_0);
            if (field is not null)
            {
                il.Emit(OpCodes.Ldfld, field);
            }
            else
            {
                il.Emit(OpCodes.Call, s_getGrainToken);
            }
        }

        il.Emit(OpCodes.Callvirt, method);
        if (!shape.IsValueTask)
        {
            il.Emit(OpCodes.Newobj, shape.Invoked.GetConstructor([shape.Type])!);
        }

        il.Emit(OpCodes.Ret);
    }
}
