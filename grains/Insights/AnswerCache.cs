namespace XenoStore.Grains.Insights;

/// <summary>
/// Remembers a few answers. One holds as long as the tenant's revision, but never longer than its age allows: names change without
/// changing a figure. The least recently used goes first. Owned by one grain.
/// </summary>
internal sealed class AnswerCache(TimeProvider clock)
{
    /// <summary>Answers kept.</summary>
    public const int Capacity = 64;

    /// <summary>How long an answer may be given again.</summary>
    public static readonly TimeSpan OldestAnswer = TimeSpan.FromSeconds(30);

    private readonly LinkedList<Entry> _recent = [];
    private readonly Dictionary<object, LinkedListNode<Entry>> _entries = [];

    /// <summary>The answer to an equal question at the same revision, or what <paramref name="ask"/> answers now. A failure is not remembered.</summary>
    /// <param name="question">Equal questions have equal values: a record.</param>
    /// <param name="revision">The tenant's revision, read before asking.</param>
    /// <param name="ask">Computes the answer.</param>
    public async Task<TAnswer> AnswerAsync<TAnswer>(object question, long revision, Func<Task<TAnswer>> ask)
    {
        var now = clock.GetUtcNow();
        if (_entries.TryGetValue(question, out var known) && known.Value.Holds(revision, now))
        {
            _recent.Remove(known);
            _recent.AddFirst(known);
            return (TAnswer)known.Value.Answer!;
        }

        var answer = await ask();
        Remember(new Entry(question, revision, now + OldestAnswer, answer));
        return answer;
    }

    private void Remember(Entry entry)
    {
        if (_entries.Remove(entry.Question, out var replaced))
        {
            _recent.Remove(replaced);
        }

        _entries[entry.Question] = _recent.AddFirst(entry);
        if (_recent.Count > Capacity)
        {
            _entries.Remove(_recent.Last!.Value.Question);
            _recent.RemoveLast();
        }
    }

    private sealed record Entry(object Question, long Revision, DateTimeOffset Until, object? Answer)
    {
        public bool Holds(long revision, DateTimeOffset now) => Revision == revision && now < Until;
    }
}
