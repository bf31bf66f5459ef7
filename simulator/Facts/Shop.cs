using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Facts;

/// <summary>A shop with everything it holds. All access is under <see cref="Gate"/>: one change or one page at a time.</summary>
internal sealed class Shop(ShopProfile profile)
{
    public ShopProfile Profile { get; } = profile;

    public Lock Gate { get; } = new();

    public RecordSet<Order> Orders { get; } = new();

    public RecordSet<Customer> Customers { get; } = new();

    public RecordSet<Product> Products { get; } = new();

    /// <summary>In the order they happened.</summary>
    public List<DestroyEvent> Destroyed { get; } = [];

    /// <summary>Made through the Admin API.</summary>
    public List<WebhookSubscription> Subscriptions { get; } = [];

    /// <summary>After uninstalling, no token is accepted any more.</summary>
    public bool Uninstalled { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public int LastOrderNumber { get; set; } = 1000;

    public IdSequence OrderIds { get; } = Ids(profile, 5_300_000_000_000);

    public IdSequence LineIds { get; } = Ids(profile, 13_200_000_000_000);

    public IdSequence CustomerIds { get; } = Ids(profile, 7_100_000_000_000);

    public IdSequence ProductIds { get; } = Ids(profile, 8_400_000_000_000);

    public IdSequence RefundIds { get; } = Ids(profile, 1_900_000_000_000);

    public IdSequence TransactionIds { get; } = Ids(profile, 6_600_000_000_000);

    /// <summary>Apart from the others: subscriptions are not in the journal and must not shift its ids.</summary>
    public IdSequence SubscriptionIds { get; } = Ids(profile, 1_300_000_000_000);

    /// <summary>For everything else: addresses, edits, adjustments, events.</summary>
    public IdSequence OtherIds { get; } = Ids(profile, 9_100_000_000_000);

    private static IdSequence Ids(ShopProfile profile, long start) => new(start + ((profile.Id % 997) * 1_000_000_000));
}
