namespace XenoStore.Api.Exports;

/// <summary>How many exports a shop may have under way: each keeps a database session as long as its download lasts, and there are few.</summary>
internal sealed class ExportPlaces
{
    /// <summary>At once, of one shop, on this host.</summary>
    internal const int PerShop = 2;

    private readonly Dictionary<TenantId, int> _taken = [];
    private readonly Lock _gate = new();

    /// <summary>A place, given back by disposing it once; null when the shop has none left.</summary>
    internal IDisposable? TryTake(TenantId shop)
    {
        lock (_gate)
        {
            var taken = _taken.GetValueOrDefault(shop);
            if (taken == PerShop)
            {
                return null;
            }

            _taken[shop] = taken + 1;
            return new Place(this, shop);
        }
    }

    private void Free(TenantId shop)
    {
        lock (_gate)
        {
            if (--_taken[shop] == 0)
            {
                _taken.Remove(shop);
            }
        }
    }

    private sealed class Place(ExportPlaces places, TenantId shop) : IDisposable
    {
        public void Dispose() => places.Free(shop);
    }
}
