using System.Collections.Immutable;
using System.Text.Json.Nodes;
using XenoStore.Shopify.Admin.Nodes;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin;

/// <summary>The Admin API over HTTP.</summary>
internal sealed partial class AdminClient(AdminTransport transport, TimeProvider time) : IAdminClient
{
    /// <summary>Far more pages of subscriptions than there are topics.</summary>
    private const int MostSubscriptionPages = 20;

    public async Task<AdminResult<ShopDescription>> ShopAsync(ShopCredentials shop, CancellationToken cancellationToken)
    {
        var result = await transport.SendAsync(shop, AdminDocument.Shop, null, AdminJson.Default.ReplyShopData, cancellationToken);
        return result.Map(answer => answer.Data.ToDescription());
    }

    public async Task<AdminResult<RecordCounts>> CountsAsync(ShopCredentials shop, CancellationToken cancellationToken)
    {
        var result = await transport.SendAsync(shop, AdminDocument.Counts, null, AdminJson.Default.ReplyCountsData, cancellationToken);
        return result.Map(answer =>
            new RecordCounts(answer.Data.OrdersCount?.Exact, answer.Data.CustomersCount?.Exact, answer.Data.ProductsCount?.Exact));
    }

    public async Task<AdminResult<ImmutableArray<WebhookSubscription>>> WebhookSubscriptionsAsync(
        ShopCredentials shop, CancellationToken cancellationToken)
    {
        var subscriptions = ImmutableArray.CreateBuilder<WebhookSubscription>();
        string? after = null;
        for (var page = 1; ; page++)
        {
            var variables = new JsonObject { ["after"] = after };
            var result = (await transport.SendAsync(
                shop, AdminDocument.WebhookSubscriptions, variables, AdminJson.Default.ReplyWebhookSubscriptionsData, cancellationToken))
                .Map(answer => answer.Data.WebhookSubscriptions ?? throw PayloadException.Missing("webhookSubscriptions"))
                .Map(answer => (answer.Data, Records: Items.Map(answer.Data.Nodes, "webhookSubscriptions.nodes", n => n.ToSubscription())));
            if (result is not Answered<(Connection<WebhookSubscriptionNode> List, ImmutableArray<WebhookSubscription> Records)> answer)
            {
                return new Failed<ImmutableArray<WebhookSubscription>>(result.Failure!);
            }

            subscriptions.AddRange(answer.Data.Records);
            after = answer.Data.List.EndCursor;
            if (!answer.Data.List.HasMore || page == MostSubscriptionPages)
            {
                return result.Map(_ => subscriptions.ToImmutable());
            }
        }
    }

    public async Task<AdminResult<WebhookSubscription>> SubscribeAsync(
        ShopCredentials shop, string topic, Uri uri, CancellationToken cancellationToken)
    {
        var variables = new JsonObject { ["topic"] = WebhookSubscriptionNode.ToEnum(topic), ["uri"] = uri.AbsoluteUri };
        var result = await transport.SendAsync(
            shop, AdminDocument.WebhookSubscribe, variables, AdminJson.Default.ReplyWebhookSubscribeData, cancellationToken);
        if (result is Answered<WebhookSubscribeData> { Data.WebhookSubscriptionCreate.UserErrors: [_, ..] disliked })
        {
            return new Failed<WebhookSubscription>(new AdminFailure.Rejected(
                [.. disliked.OfType<UserErrorNode>().Select(e => new GraphError(null, e.Message ?? "", string.Join('.', e.Field ?? [])))]));
        }

        return result.Map(answer => (answer.Data.WebhookSubscriptionCreate?.WebhookSubscription
            ?? throw PayloadException.Missing("webhookSubscriptionCreate.webhookSubscription")).ToSubscription());
    }
}
