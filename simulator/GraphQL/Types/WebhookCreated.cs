using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.GraphQL.Types;

internal sealed record WebhookCreated(WebhookSubscription? Subscription, IReadOnlyList<UserError> Errors);
