using System.Diagnostics.CodeAnalysis;

namespace XenoStore.Simulator.Facts;

/// <summary>The live records of one resource, by id and under every sort key. Deleted ones are not in it.</summary>
internal sealed class RecordSet<T>
    where T : class, IRecord
{
    private readonly Dictionary<long, T> _byId = [];
    private readonly Dictionary<string, SortedRecords<T>> _sorted = new(StringComparer.Ordinal)
    {
        ["ID"] = new(r => r.Id),
        ["CREATED_AT"] = new(r => r.CreatedAt.UtcTicks),
        ["UPDATED_AT"] = new(r => r.UpdatedAt.UtcTicks),
        ["PROCESSED_AT"] = new(r => r.ProcessedAt.UtcTicks),
    };

    public int Count => _byId.Count;

    /// <summary>In the order of their ids.</summary>
    public SortedRecords<T> ById => _sorted["ID"];

    public bool TryFind(long id, [NotNullWhen(true)] out T? record) => _byId.TryGetValue(id, out record);

    public bool TrySort(string sortKey, [NotNullWhen(true)] out SortedRecords<T>? records) => _sorted.TryGetValue(sortKey, out records);

    public void Add(T record)
    {
        _byId.Add(record.Id, record);
        foreach (var sorted in _sorted.Values)
        {
            sorted.Add(record);
        }
    }

    public void Remove(T record)
    {
        _byId.Remove(record.Id);
        foreach (var sorted in _sorted.Values)
        {
            sorted.Remove(record);
        }
    }

    /// <summary>Changes a record and moves it to its new place under <c>UPDATED_AT</c>, the only sort key that ever changes.</summary>
    public void Change(T record, Action<T> change)
    {
        var inside = _byId.ContainsKey(record.Id);
        if (inside)
        {
            _sorted["UPDATED_AT"].Remove(record);
        }

        change(record);
        if (inside)
        {
            _sorted["UPDATED_AT"].Add(record);
        }
    }
}
