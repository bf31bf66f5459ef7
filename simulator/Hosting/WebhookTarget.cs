namespace XenoStore.Simulator.Hosting;

/// <summary>The body of <c>POST /_sim/{shop}/webhooks</c>.</summary>
internal sealed record WebhookTarget(Uri Url);
