using System.Reflection;
using System.Reflection.Emit;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// Emits the reference class of a grain interface. For a method <c>Task&lt;int&gt; Add(int a, CancellationToken t)</c> it holds
/// <code>
/// public Task&lt;int&gt; Add(int a, CancellationToken t) =&gt; Call(new Add_0 { a = a, CallerToken = t }, 0);
/// </code>
/// </summary>
internal sealed class ReferenceEmitter(ModuleBuilder module, Type grainInterface)
{
    private static readonly Type[] s_constructorTypes = [typeof(GrainClass), typeof(string), typeof(GrainMethod[])];

    public Func<GrainClass, string, GrainMethod[], GrainReference> Emit(IReadOnlyList<MethodInfo> methods)
    {
        var reference = module.DefineType(
            $"{grainInterface.FullName}.Reference", TypeAttributes.Public | TypeAttributes.Sealed, typeof(GrainReference), [grainInterface]);
        var constructor = EmitConstructor(reference);
        EmitFactory(reference, constructor);
        for (var index = 0; index < methods.Count; index++)
        {
            EmitMethod(reference, methods[index], index);
        }

        return reference.CreateType().GetMethod("Create")!.CreateDelegate<Func<GrainClass, string, GrainMethod[], GrainReference>>();
    }

    private static ConstructorBuilder EmitConstructor(TypeBuilder reference)
    {
        const BindingFlags inherited = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        var constructor = reference.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, s_constructorTypes);
        var il = constructor.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Call, typeof(GrainReference).GetConstructor(inherited, s_constructorTypes)!);
        il.Emit(OpCodes.Ret);
        return constructor;
    }

    private static void EmitFactory(TypeBuilder reference, ConstructorBuilder constructor)
    {
        var factory = reference.DefineMethod(
            "Create", MethodAttributes.Public | MethodAttributes.Static, typeof(GrainReference), s_constructorTypes);
        var il = factory.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Newobj, constructor);
        il.Emit(OpCodes.Ret);
    }

    private void EmitMethod(TypeBuilder reference, MethodInfo method, int index)
    {
        var shape = ReturnShape.Of(method)!;
        var request = new RequestEmitter(module, $"{grainInterface.FullName}.{method.Name}_{index}", method, shape).Emit();
        Type[] parameters = [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
        var implementation = reference.DefineMethod(
            $"{method.DeclaringType!.FullName}.{method.Name}",
            MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.NewSlot,
            method.ReturnType,
            parameters);
        var il = implementation.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Newobj, request.Constructor);
        for (var argument = 0; argument < parameters.Length; argument++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldarg, argument + 1);
            request.EmitStore(il, argument);
        }

        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Call, SenderOf(shape));
        il.Emit(OpCodes.Ret);
        reference.DefineMethodOverride(implementation, method);
    }

    private static MethodInfo SenderOf(ReturnShape shape)
    {
        var name = shape.IsValueTask ? "CallAsValueTask" : "Call";
        var sender = typeof(GrainReference).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
            .Single(method => method.Name == name && method.IsGenericMethod == shape.HasResult);
        return shape.Result is { } result ? sender.MakeGenericMethod(result) : sender;
    }
}
