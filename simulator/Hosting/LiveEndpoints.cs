using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Happenings;
using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Hosting;

/// <summary>Lets things happen on request under <c>/_sim/{shop}</c>. Their webhooks are under way when the answer comes.</summary>
internal sealed class LiveEndpoints(
    ShopDirectory shops, Chronicle chronicle, Dispatcher dispatcher, WebhookTargets targets, DeliveryLog log, TimeProvider time, int seed)
{
    private const int MostAtOnce = 10_000;

    private int _asked;

    public void Map(WebApplication app)
    {
        app.MapPost("/_sim/{shop}/webhooks", (string shop, WebhookTarget target) => In(shop, s =>
        {
            targets.Set(s, target.Url);
            return Results.Ok();
        }));
        app.MapGet("/_sim/deliveries", Deliveries);
        app.MapPost("/_sim/{shop}/orders", (string shop, int? count) => In(shop, s => Many(s, HappeningKind.OrderPlaced, count ?? 1)));
        app.MapPost("/_sim/{shop}/hostile", (string shop, int? count) => In(shop, s => Many(s, HappeningKind.HostileAdded, count ?? 1)));
        app.MapPost("/_sim/{shop}/live", LiveAsync);
        MapVerbs(app);
    }

    private void MapVerbs(WebApplication app)
    {
        Verb(app, "orders", ("update", HappeningKind.OrderUpdated), ("pay", HappeningKind.OrderPaid), ("refund", HappeningKind.OrderRefunded),
            ("cancel", HappeningKind.OrderCancelled), ("edit", HappeningKind.OrderEdited), ("delete", HappeningKind.OrderDeleted));
        Verb(app, "customers", ("update", HappeningKind.CustomerUpdated), ("delete", HappeningKind.CustomerDeleted));
        Verb(app, "products", ("update", HappeningKind.ProductUpdated), ("delete", HappeningKind.ProductDeleted));
        app.MapPost("/_sim/{shop}/customers", (string shop) => In(shop, s => One(s, HappeningKind.CustomerCreated)));
        app.MapPost("/_sim/{shop}/products", (string shop) => In(shop, s => One(s, HappeningKind.ProductCreated)));
        app.MapPost("/_sim/{shop}/update", (string shop) => In(shop, s => One(s, HappeningKind.ShopUpdated)));
        app.MapPost("/_sim/{shop}/uninstall", (string shop) => In(shop, s => One(s, HappeningKind.AppUninstalled)));
    }

    private void Verb(WebApplication app, string resource, params (string Verb, HappeningKind Kind)[] verbs)
    {
        foreach (var (verb, kind) in verbs)
        {
            app.MapPost($"/_sim/{{shop}}/{resource}/{{id:long}}/{verb}", (string shop, long id) => In(shop, s => One(s, kind, id)));
        }
    }

    private IResult In(string shop, Func<Shop, IResult> act) => shops.TryFind(shop, out var found) ? act(found) : Results.NotFound();

    private IResult One(Shop shop, HappeningKind kind, long? id = null) => Happen(shop, kind, id) is { } outcome
        ? Results.Ok(new { id = outcome.Id, webhooks = outcome.Deliveries.Count })
        : Results.UnprocessableEntity(new { error = $"{kind} cannot happen to {id}: there is no such record, or its state does not allow it." });

    private IResult Many(Shop shop, HappeningKind kind, int count)
    {
        var outcomes = Enumerable.Range(0, Math.Clamp(count, 1, MostAtOnce)).Select(_ => Happen(shop, kind));
        return Results.Ok(new { ids = outcomes.OfType<Outcome>().Select(o => o.Id).ToList() });
    }

    private Outcome? Happen(Shop shop, HappeningKind kind, long? id = null)
    {
        var outcome = chronicle.Happen(shop, kind, Chance(), id);
        foreach (var delivery in outcome?.Deliveries ?? [])
        {
            dispatcher.Send(delivery);
        }

        return outcome;
    }

    private async Task<IResult> LiveAsync(string shop, LiveRequest request, CancellationToken cancellationToken) => shops.TryFind(shop, out var found)
        ? Results.Ok(await new LiveStream(found, request, chronicle, dispatcher, new Dice(Chance()), time).RunAsync(cancellationToken))
        : Results.NotFound();

    /// <summary>Another seed for every request.</summary>
    private int Chance() => unchecked((seed * 7919) + Interlocked.Increment(ref _asked)) & int.MaxValue;

    private IEnumerable<object> Deliveries(string? shop) =>
        log.All.Where(d => shop is null || d.Shop.StartsWith(shop, StringComparison.Ordinal)).Select(Describe);

    private static object Describe(Delivery delivery) => new
    {
        webhookId = delivery.WebhookId,
        eventId = delivery.EventId,
        topic = delivery.Topic,
        shop = delivery.Shop,
        url = delivery.Url,
        triggeredAt = delivery.TriggeredAt,
        bytes = delivery.Body.Length,
        state = delivery.State,
        attempts = delivery.Attempts,
    };
}
