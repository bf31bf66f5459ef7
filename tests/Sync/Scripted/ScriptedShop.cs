using System.Collections.Concurrent;
using System.Collections.Immutable;
using XenoStore.Shopify.Admin;

namespace XenoStore.Tests.Sync.Scripted;

/// <summary>
/// A shop in memory behind the client's interface. Lists go by <c>updated_at</c> and id as Shopify's do; failures, gates and hidden
/// orders are scripted by the test.
/// </summary>
public sealed class ScriptedShop(TimeProvider time) : IAdminClient
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<AdminFailure>> _failures = new();
    private readonly ConcurrentDictionary<string, AdminFailure> _standing = new();
    private readonly ConcurrentDictionary<string, Gate> _gates = new();
    private readonly Dictionary<long, OrderSnapshot> _orders = [];
    private readonly Dictionary<long, CustomerSnapshot> _customers = [];
    private readonly Dictionary<long, ProductSnapshot> _products = [];
    private readonly List<DeletedRecord> _deletions = [];
    private readonly List<WebhookSubscription> _subscriptions = [];

    public ShopDomain Domain { get; } = ShopDomain.Parse($"scripted-{Guid.NewGuid():n}.myshopify.com");

    public ShopInfo Info { get; set; } = new("Scripted", "USD", "America/New_York", "Basic", ["read_orders", "read_all_orders"]);

    /// <summary>Names of the calls so far, with their cursor where they page.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Orders that lists and reads do not show although they exist.</summary>
    public Func<OrderSnapshot, bool> Hides { get; set; } = _ => false;

    /// <summary>When set, every page of orders carries this cursor and has a next one.</summary>
    public string? CursorLoop { get; set; }

    /// <summary>What Shopify says is left of the query cost.</summary>
    public ThrottleStatus Throttle { get; set; } = new(2_000, 2_000, 100);

    /// <summary>Every order that exists.</summary>
    public IReadOnlyList<OrderSnapshot> AllOrders
    {
        get
        {
            lock (_lock)
            {
                return [.. _orders.Values.OrderBy(order => order.Id)];
            }
        }
    }

    public int CallsOf(string operation) => Calls.Count(call => call.StartsWith(operation, StringComparison.Ordinal));

    public void Put(params IEnumerable<OrderSnapshot> orders)
    {
        lock (_lock)
        {
            foreach (var order in orders)
            {
                _orders[order.Id] = order;
            }
        }
    }

    public void Put(params IEnumerable<CustomerSnapshot> customers)
    {
        lock (_lock)
        {
            foreach (var customer in customers)
            {
                _customers[customer.Id] = customer;
            }
        }
    }

    public void Put(params IEnumerable<ProductSnapshot> products)
    {
        lock (_lock)
        {
            foreach (var product in products)
            {
                _products[product.Id] = product;
            }
        }
    }

    /// <summary>Deletes an order; <paramref name="logged"/> tells whether Shopify's events speak of it.</summary>
    public void Delete(long orderId, DateTimeOffset? logged = null)
    {
        lock (_lock)
        {
            _orders.Remove(orderId);
            if (logged is { } at)
            {
                _deletions.Add(new DeletedRecord(SyncResource.Orders, orderId, at));
            }
        }
    }

    public IReadOnlyList<WebhookSubscription> Subscriptions
    {
        get
        {
            lock (_lock)
            {
                return [.. _subscriptions];
            }
        }
    }

    /// <summary>Loses a subscription, as Shopify does after eight failed deliveries.</summary>
    public void Unsubscribe(string topic)
    {
        lock (_lock)
        {
            _subscriptions.RemoveAll(subscription => subscription.Topic == topic);
        }
    }

    public void FailNext(string operation, params IEnumerable<AdminFailure> failures)
    {
        var queue = _failures.GetOrAdd(operation, _ => new());
        foreach (var failure in failures)
        {
            queue.Enqueue(failure);
        }
    }

    /// <summary>From now on the operation (or every one, for "") fails, until <see cref="Mend"/>.</summary>
    public void Break(string operation, AdminFailure failure) => _standing[operation] = failure;

    public void Mend(string operation) => _standing.TryRemove(operation, out _);

    /// <summary>Holds the operation's next answer back, ready made, until the gate is opened.</summary>
    public Gate HoldNext(string operation) => _gates[operation] = new Gate();

    public Task<AdminResult<ShopDescription>> ShopAsync(ShopCredentials shop, CancellationToken cancellationToken) =>
        AnswerAsync("Shop", "", () => new ShopDescription(Info, Domain), cancellationToken);

    public Task<AdminResult<RecordCounts>> CountsAsync(ShopCredentials shop, CancellationToken cancellationToken) =>
        AnswerAsync("Counts", "", () => new RecordCounts(_orders.Count, _customers.Count, _products.Count), cancellationToken);

    public Task<AdminResult<RecordPage<OrderSnapshot>>> OrdersPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken) =>
        AnswerAsync(
            "Orders",
            $"{after} since {updatedSince:O}",
            () =>
            {
                var page = ScriptedPage.Of(Shown.Where(o => o.UpdatedAt >= (updatedSince ?? default)), o => (o.UpdatedAt, o.Id), after, pageSize, Cost, Now);
                return CursorLoop is { } loop ? page with { EndCursor = loop, HasNextPage = true } : page;
            },
            cancellationToken);

    public Task<AdminResult<RecordPage<CustomerSnapshot>>> CustomersPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken) =>
        AnswerAsync(
            "Customers",
            $"{after}",
            () => ScriptedPage.Of(_customers.Values.Where(c => c.UpdatedAt >= (updatedSince ?? default)), c => (c.UpdatedAt, c.Id), after, pageSize, Cost, Now),
            cancellationToken);

    public Task<AdminResult<RecordPage<ProductSnapshot>>> ProductsPageAsync(
        ShopCredentials shop, string? after, DateTimeOffset? updatedSince, int pageSize, CancellationToken cancellationToken) =>
        AnswerAsync(
            "Products",
            $"{after}",
            () => ScriptedPage.Of(_products.Values.Where(p => p.UpdatedAt >= (updatedSince ?? default)), p => (p.UpdatedAt, p.Id), after, pageSize, Cost, Now),
            cancellationToken);

    public Task<AdminResult<OrderReading>> OrderAsync(ShopCredentials shop, long orderId, CancellationToken cancellationToken) =>
        AnswerAsync(
            "Order",
            $"{orderId}",
            () => new OrderReading(Shown.FirstOrDefault(order => order.Id == orderId), Cost, Now),
            cancellationToken);

    public Task<AdminResult<RecordPage<DeletedRecord>>> DeletedRecordsAsync(
        ShopCredentials shop, DateTimeOffset since, string? after, CancellationToken cancellationToken) =>
        AnswerAsync(
            "Deletions",
            $"{after}",
            () => ScriptedPage.Of(_deletions.Where(d => d.DeletedAt >= since), d => (d.DeletedAt, d.Id), after, pageSize: 2, Cost, Now),
            cancellationToken);

    public Task<AdminResult<RecordPage<long>>> OrderIdsPageAsync(ShopCredentials shop, string? after, CancellationToken cancellationToken) =>
        AnswerAsync(
            "Ids", $"{after}", () => ScriptedPage.Of(Shown.Select(order => order.Id), id => (default, id), after, pageSize: 4, Cost, Now), cancellationToken);

    public Task<AdminResult<ImmutableArray<WebhookSubscription>>> WebhookSubscriptionsAsync(ShopCredentials shop, CancellationToken cancellationToken) =>
        AnswerAsync("Subscriptions", "", () => _subscriptions.ToImmutableArray(), cancellationToken);

    public Task<AdminResult<WebhookSubscription>> SubscribeAsync(ShopCredentials shop, string topic, Uri uri, CancellationToken cancellationToken) =>
        AnswerAsync(
            "Subscribe",
            topic,
            () =>
            {
                var subscription = new WebhookSubscription($"gid://shopify/WebhookSubscription/{_subscriptions.Count}", topic, uri.AbsoluteUri);
                _subscriptions.Add(subscription);
                return subscription;
            },
            cancellationToken);

    private IEnumerable<OrderSnapshot> Shown => _orders.Values.Where(order => !Hides(order));

    private DateTimeOffset Now => time.GetUtcNow();

    private QueryCost Cost => new(100, 50, Throttle);

    private async Task<AdminResult<T>> AnswerAsync<T>(string operation, string detail, Func<T> answer, CancellationToken cancellationToken)
    {
        Calls.Enqueue($"{operation} {detail}".TrimEnd());
        if (FailureOf(operation) is { } failure)
        {
            return new Failed<T>(failure);
        }

        T data;
        lock (_lock)
        {
            data = answer();
        }

        if (_gates.TryRemove(operation, out var gate))
        {
            await gate.HoldAsync(cancellationToken);
        }

        return new Answered<T>(data, Cost, [], RequestId: null);
    }

    private AdminFailure? FailureOf(string operation) =>
        _failures.TryGetValue(operation, out var queue) && queue.TryDequeue(out var next) ? next
        : _standing.GetValueOrDefault(operation) ?? _standing.GetValueOrDefault("");
}
