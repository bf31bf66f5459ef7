using XenoStore.Simulator.Seeding;

namespace XenoStore.Simulator.Faults;

/// <summary>The faults asked for and not used up yet. The first rule that matches a call strikes it.</summary>
internal sealed class FaultBook(int seed)
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];
    private readonly Dice _dice = new(seed);

    public void Add(FaultRule rule)
    {
        lock (_gate)
        {
            _entries.Add(new Entry(rule));
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    /// <summary>The fault that strikes this call; null: none.</summary>
    public Fault? Next(string shop, string operation)
    {
        lock (_gate)
        {
            var entry = _entries.Find(e => e.Matches(shop, operation) && e.Strikes(_dice));
            return entry is null ? null : new Fault(entry.Rule);
        }
    }

    private sealed class Entry(FaultRule rule)
    {
        private int _passed;
        private int _struck;

        public FaultRule Rule => rule;

        public bool Matches(string shop, string operation) =>
            (rule.Shop is null || shop == rule.Shop || shop == rule.Shop + ".myshopify.com") && (rule.Op is null || rule.Op == operation);

        public bool Strikes(Dice dice)
        {
            if (_struck >= rule.Count || _passed++ < rule.After || !dice.Chance(rule.Probability))
            {
                return false;
            }

            _struck++;
            return true;
        }
    }
}
