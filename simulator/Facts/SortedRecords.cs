namespace XenoStore.Simulator.Facts;

/// <summary>The records of one resource in the order of one sort key, ids breaking ties; kept sorted as records change.</summary>
internal sealed class SortedRecords<T>(Func<T, long> key)
    where T : class, IRecord
{
    private readonly List<(long Key, long Id, T Record)> _rows = [];

    public int Count => _rows.Count;

    /// <summary>The id of the last record; 0 when there is none.</summary>
    public long LastId => _rows.Count == 0 ? 0 : _rows[^1].Id;

    public T this[int index] => _rows[index].Record;

    public (long Key, long Id) PositionOf(int index) => (_rows[index].Key, _rows[index].Id);

    public void Add(T record)
    {
        var row = (key(record), record.Id, record);
        _rows.Insert(IndexAfter(row.Item1, row.Id), row);
    }

    /// <summary>Takes a record out that still has the key it was added with.</summary>
    public void Remove(T record) => _rows.RemoveAt(IndexAfter(key(record), record.Id) - 1);

    /// <summary>The index of the first record after a position, whether or not a record stands there.</summary>
    public int IndexAfter(long positionKey, long id)
    {
        int low = 0, high = _rows.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((_rows[middle].Key, _rows[middle].Id).CompareTo((positionKey, id)) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
