using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Seeding;

namespace XenoStore.Simulator.Happenings;

/// <summary>Finds the record a happening happens to: the one named, or a recent one that fits.</summary>
internal static class Pick
{
    private const int Recent = 400;
    private const int Tries = 40;

    public static T? From<T>(RecordSet<T> records, long? id, Dice dice, Func<T, bool> fits)
        where T : class, IRecord
    {
        if (id is { } named)
        {
            return records.TryFind(named, out var found) && fits(found) ? found : null;
        }

        var all = records.ById;
        for (var i = 0; i < Tries && all.Count > 0; i++)
        {
            var record = all[all.Count - 1 - dice.Between(0, Math.Min(Recent, all.Count) - 1)];
            if (fits(record))
            {
                return record;
            }
        }

        return null;
    }
}
