using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace XenoStore.Shopify.Json;

/// <summary>Maps the elements of a JSON array; what goes wrong in one is reported with its index.</summary>
internal static class Items
{
    internal static ImmutableArray<TOut> Map<TIn, TOut>(IReadOnlyList<TIn?>? items, string field, Func<TIn, TOut> map)
        where TIn : class
    {
        if (items is null or [])
        {
            return [];
        }

        var mapped = new TOut[items.Count];
        for (var i = 0; i < mapped.Length; i++)
        {
            try
            {
                mapped[i] = map(items[i] ?? throw new PayloadException("", "is null"));
            }
            catch (PayloadException e)
            {
                throw e.Under($"{field}[{i}]");
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(mapped);
    }
}
