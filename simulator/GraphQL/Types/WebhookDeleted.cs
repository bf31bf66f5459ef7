namespace XenoStore.Simulator.GraphQL.Types;

internal sealed record WebhookDeleted(string? Gid, IReadOnlyList<UserError> Errors);
