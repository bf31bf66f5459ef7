using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>Subscribing and unsubscribing through the Admin API.</summary>
internal static class WebhookMutations
{
    /// <summary>Unlike Shopify, plain http is accepted: the subscriber runs on this machine.</summary>
    public static WebhookCreated Create(FieldCall call)
    {
        var input = call.Input("webhookSubscription");
        var topic = Topics.FromEnum(call.Text("topic") ?? "");
        var uri = input.GetValueOrDefault("uri") as string ?? "";
        if (!Uri.TryCreate(uri, UriKind.Absolute, out _))
        {
            return new(null, [new(["webhookSubscription", "uri"], "Address is invalid")]);
        }

        if (call.Shop.Subscriptions.Exists(s => s.Topic == topic && s.Uri == uri))
        {
            return new(null, [new(["webhookSubscription", "uri"], "Address for this topic has already been taken")]);
        }

        var subscription = new WebhookSubscription(call.Shop.SubscriptionIds.Next(), topic, uri, call.Request.ApiVersion, call.Request.Now)
        {
            Name = input.GetValueOrDefault("name") as string,
            Filter = input.GetValueOrDefault("filter") as string,
            IncludeFields = [.. (input.GetValueOrDefault("includeFields") as IEnumerable<object?> ?? []).OfType<string>()],
        };
        call.Shop.Subscriptions.Add(subscription);
        return new(subscription, []);
    }

    public static WebhookDeleted Delete(FieldCall call)
    {
        var gid = call.Text("id");
        var (_, id) = Gid.Parse(gid);
        return call.Shop.Subscriptions.RemoveAll(s => s.Id == id) > 0
            ? new(gid, [])
            : new(null, [new(["id"], "Webhook subscription does not exist")]);
    }
}
