using System.Diagnostics;

namespace XenoStore.Database.Ledger;

/// <summary>
/// The offers that share a transaction, at most one for each order. A second, different offer for an order waits for the next batch: so the
/// rules between versions are applied in one place, the database. An offer that repeats one of the batch joins it.
/// </summary>
internal sealed class OrderBatch
{
    private const int MaxOrders = 500;
    private const int MaxEvents = 20_000;

    private readonly SortedDictionary<OrderKey, List<OrderOffer>> offers;
    private int events;

    public OrderBatch() => offers = [];

    private OrderBatch(IEnumerable<KeyValuePair<OrderKey, List<OrderOffer>>> part) => offers = new(new Dictionary<OrderKey, List<OrderOffer>>(part));

    public bool IsFull => offers.Count >= MaxOrders || events >= MaxEvents;

    public int Count => offers.Count;

    public bool Rederives => offers.First().Value[0].Kind == OfferKind.Rederivation;

    /// <summary>One offer for each order, by key.</summary>
    public IReadOnlyList<OrderOffer> Distinct => [.. offers.Values.Select(same => same[0])];

    /// <summary>What the traced ones of those who wait are about.</summary>
    public IEnumerable<Activity> Callers => offers.Values.SelectMany(same => same).Select(offer => offer.Caller).OfType<Activity>();

    /// <summary>False when the offer has to wait for another batch.</summary>
    public bool TryAdd(OrderOffer offer)
    {
        if (offers.Count > 0 && Rederives != (offer.Kind == OfferKind.Rederivation))
        {
            return false;
        }

        if (offers.TryGetValue(offer.Key, out var same))
        {
            return Join(same, offer);
        }

        offers.Add(offer.Key, [offer]);
        events += offer.Events.Length;
        return true;
    }

    /// <summary>Two batches of half the orders.</summary>
    public (OrderBatch First, OrderBatch Second) Split() =>
        (new OrderBatch(offers.Take(Count / 2)), new OrderBatch(offers.Skip(Count / 2)));

    /// <summary>Answers every caller; who repeated an applied offer has changed nothing.</summary>
    public void Complete(Func<OrderKey, WriteResult> resultOf)
    {
        foreach (var (key, same) in offers)
        {
            var result = resultOf(key);
            same[0].Complete(result);
            var repeated = result.Outcome == UpsertOutcome.Applied ? new WriteResult(UpsertOutcome.Unchanged, null) : result;
            same.Skip(1).ToList().ForEach(offer => offer.Complete(repeated));
        }
    }

    public void Fail(Exception exception)
    {
        foreach (var offer in offers.Values.SelectMany(same => same))
        {
            offer.Fail(exception);
        }
    }

    private static bool Join(List<OrderOffer> same, OrderOffer offer)
    {
        if (!offer.Repeats(same[0]))
        {
            return false;
        }

        same.Add(offer);
        return true;
    }
}
