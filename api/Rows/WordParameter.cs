using XenoStore.Api.Json;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Rows;

/// <summary>A parameter that is one of an enum's words, or left out.</summary>
internal static class WordParameter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByWord = Enum.GetValues<TEnum>().ToDictionary(Words.Of);

    /// <summary>The words, in the enum's order.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. ByWord.Keys];

    /// <summary>The word's value; null when it is left out, and when it is none of them, which is added to the errors.</summary>
    internal static TEnum? Read(string name, string? word, FieldErrors errors)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        if (ByWord.TryGetValue(word, out var value))
        {
            return value;
        }

        errors.Add(name, $"Use one of {string.Join(", ", All)}.");
        return null;
    }
}
