namespace XenoStore.Api.Webhooks;

internal sealed partial class WebhookIntake
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}: delivery {WebhookId} of {Topic} is a dead letter: {Reason}")]
    private partial void LogBuried(TenantId tenant, string webhookId, string topic, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}: delivery {WebhookId} of {Topic} is kept to be applied soon: {Type}: {Reason}")]
    private partial void LogSpilled(TenantId tenant, string webhookId, string topic, string type, string reason);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Tenant {Tenant}: delivery {WebhookId} of {Topic} was neither applied nor kept, Shopify must send it again: {Type}: {Reason}")]
    private partial void LogNotKept(TenantId tenant, string webhookId, string topic, string type, string reason);
}
