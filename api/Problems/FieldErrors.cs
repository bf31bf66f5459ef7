using System.Collections;

namespace XenoStore.Api.Problems;

/// <summary>What is wrong with a request, by field or parameter as the client names it.</summary>
internal sealed class FieldErrors : IEnumerable<KeyValuePair<string, List<string>>>
{
    private readonly Dictionary<string, List<string>> _errors = [];

    /// <summary>Whether anything is wrong.</summary>
    internal bool Any => _errors.Count > 0;

    /// <summary>Adds a sentence that names the remedy.</summary>
    internal void Add(string field, string message)
    {
        if (!_errors.TryGetValue(field, out var messages))
        {
            _errors[field] = messages = [];
        }

        messages.Add(message);
    }

    /// <summary>In the shape of <see cref="HttpValidationProblemDetails"/>.</summary>
    internal Dictionary<string, string[]> ToDictionary() => _errors.ToDictionary(error => error.Key, error => error.Value.ToArray());

    public IEnumerator<KeyValuePair<string, List<string>>> GetEnumerator() => _errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
