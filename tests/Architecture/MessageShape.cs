using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace XenoStore.Tests.Architecture;

/// <summary>Walks message types and finds what is wrong with them.</summary>
internal static class MessageShape
{
    private static readonly ImmutableHashSet<Type> Plain =
    [
        typeof(string), typeof(bool), typeof(byte), typeof(short), typeof(int), typeof(long), typeof(decimal), typeof(Guid),
        typeof(DateOnly), typeof(DateTimeOffset), typeof(TimeSpan), typeof(CancellationToken), typeof(void),
    ];

    /// <summary>Every type that the methods of these interfaces take or return, and what those hold.</summary>
    internal static ImmutableArray<Type> ReachableFrom(IEnumerable<Type> contracts)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>(contracts.SelectMany(contract => contract.GetMethods())
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)));
        while (open.TryPop(out var type))
        {
            foreach (var part in Unwrapped(type).Where(part => !Plain.Contains(part) && !part.IsEnum && found.Add(part)))
            {
                foreach (var member in Members(part))
                {
                    open.Push(member.PropertyType);
                }
            }
        }

        return [.. found.OrderBy(type => type.FullName)];
    }

    /// <summary>What is wrong with a type; empty when nothing is.</summary>
    internal static IEnumerable<string> Faults(Type type)
    {
        if (type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is null)
        {
            yield return $"{type} is no record";
        }

        foreach (var attribute in new[] { typeof(GenerateSerializerAttribute), typeof(ImmutableAttribute), typeof(AliasAttribute) }.Where(a => !type.IsDefined(a)))
        {
            yield return $"{type} has no [{attribute.Name.Replace("Attribute", "", StringComparison.Ordinal)}]";
        }

        foreach (var fault in Members(type).SelectMany(FaultsOf))
        {
            yield return fault;
        }

        foreach (var twice in Members(type).GroupBy(IdOf).Where(id => id.Key is not null && id.Count() > 1))
        {
            yield return $"{type} has an [Id] twice: {twice.Key}";
        }
    }

    internal static string? AliasOf(Type type) => type.GetCustomAttribute<AliasAttribute>()?.Alias;

    /// <summary>Properties that hold something, as against those that are computed.</summary>
    private static IEnumerable<PropertyInfo> Members(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Where(property => type.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static IEnumerable<string> FaultsOf(PropertyInfo member)
    {
        var where = $"{member.DeclaringType}.{member.Name}";
        if (member.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        {
            yield return $"{where} can be set";
        }

        if (IdOf(member) is null)
        {
            yield return $"{where} has no [Id]";
        }

        if (Unwrapped(member.PropertyType).Any(part => part.IsArray || (part.IsGenericType && part.Assembly != member.DeclaringType!.Assembly)))
        {
            yield return $"{where} may change: {member.PropertyType}";
        }
    }

    private static uint? IdOf(PropertyInfo member) => member.GetCustomAttribute<IdAttribute>()?.Id;

    /// <summary>The types inside tasks, nullables and immutable arrays.</summary>
    private static IEnumerable<Type> Unwrapped(Type type)
    {
        if (!type.IsGenericType)
        {
            return type == typeof(Task) ? [] : [type];
        }

        var shell = type.GetGenericTypeDefinition();
        return shell == typeof(Task<>) || shell == typeof(Nullable<>) || shell == typeof(ImmutableArray<>)
            ? type.GetGenericArguments().SelectMany(Unwrapped)
            : [type];
    }
}
