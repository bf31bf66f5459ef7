using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

/// <summary>Lets happenings come true now: facts, journal, and the deliveries they cause, in one step under the shop's gate.</summary>
internal sealed class Chronicle(Journal journal, WebhookTargets targets, DeliveryLog log, TimeProvider time)
{
    /// <summary>Does again what the journal tells, without telling anybody.</summary>
    public void Replay(Func<string, Shop?> shops)
    {
        foreach (var happening in journal.Past)
        {
            if (shops(happening.Shop) is { } shop)
            {
                lock (shop.Gate)
                {
                    ShopLife.Apply(shop, happening);
                }
            }
        }

        journal.Forget();
    }

    /// <summary>The happening's outcome with deliveries not yet under way; null when it could not happen.</summary>
    /// <param name="id">The record it happens to; null: one is picked.</param>
    public Outcome? Happen(Shop shop, HappeningKind kind, int seed, long? id = null)
    {
        lock (shop.Gate)
        {
            var now = time.GetUtcNow();
            var happening = new Happening(shop.Profile.Domain, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)), kind, seed, id);
            var notices = ShopLife.Apply(shop, happening);
            if (notices.Count == 0)
            {
                return null;
            }

            journal.Append(happening);
            var deliveries = Deliveries(shop, notices, now);
            if (shop.Uninstalled)
            {
                shop.Subscriptions.Clear();
            }

            return new Outcome(id ?? Newest(shop, kind), deliveries);
        }
    }

    private static long Newest(Shop shop, HappeningKind kind) => kind switch
    {
        HappeningKind.CustomerCreated => shop.Customers.ById.LastId,
        HappeningKind.ProductCreated => shop.Products.ById.LastId,
        _ => shop.Orders.ById.LastId,
    };

    private List<Delivery> Deliveries(Shop shop, IReadOnlyList<Notice> notices, DateTimeOffset now)
    {
        var eventId = Guid.NewGuid().ToString();
        var deliveries = notices.SelectMany(n => targets.Of(shop, n.Topic).Select(t => new Delivery
        {
            WebhookId = Guid.NewGuid().ToString(),
            EventId = eventId,
            Topic = n.Topic,
            Shop = shop.Profile.Domain,
            ClientSecret = shop.Profile.ClientSecret,
            Url = t.Url,
            TriggeredAt = now,
            Body = n.Body,
            SubscriptionId = t.SubscriptionId,
        })).ToList();
        deliveries.ForEach(log.Add);
        return deliveries;
    }
}
