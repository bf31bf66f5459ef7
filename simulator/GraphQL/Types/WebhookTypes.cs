using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.GraphQL.Types;

internal static class WebhookTypes
{
    public static void AddTo(TypeTable table)
    {
        new TypeBuilder<WebhookSubscription>("WebhookSubscription")
            .Field("id", "ID!", s => Gid.Of("WebhookSubscription", s.Id))
            .Field("legacyResourceId", "UnsignedInt64!", s => Text.Of(s.Id))
            .Field("topic", "WebhookSubscriptionTopic!", s => Topics.EnumOf(s.Topic))
            .Field("uri", "String!", s => s.Uri)
            .Field("format", "WebhookSubscriptionFormat!", _ => "JSON")
            .Field("includeFields", "[String!]!", s => s.IncludeFields)
            .Field("metafieldNamespaces", "[String!]!", _ => Array.Empty<string>())
            .Field("filter", "String", s => s.Filter)
            .Field("name", "String", s => s.Name)
            .Field("apiVersion", "ApiVersion!", s => new ApiVersion(s.ApiVersion, s.ApiVersion, true))
            .Field("createdAt", "DateTime!", s => s.CreatedAt)
            .Field("updatedAt", "DateTime!", s => s.CreatedAt)
            .AddTo(table);
        new TypeBuilder<WebhookCreated>("WebhookSubscriptionCreatePayload")
            .Field("webhookSubscription", "WebhookSubscription", p => p.Subscription)
            .Field("userErrors", "[UserError!]!", p => p.Errors)
            .AddTo(table);
        new TypeBuilder<WebhookDeleted>("WebhookSubscriptionDeletePayload")
            .Field("deletedWebhookSubscriptionId", "ID", p => p.Gid)
            .Field("userErrors", "[UserError!]!", p => p.Errors)
            .AddTo(table);
        new TypeBuilder<UserError>("UserError")
            .Field("field", "[String!]", e => e.Field)
            .Field("message", "String!", e => e.Message)
            .AddTo(table);
    }
}
