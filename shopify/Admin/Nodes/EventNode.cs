namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>An event of the shop as <c>DeletedRecords</c> asks for it.</summary>
internal sealed record EventNode
{
    public string? Action { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public string? SubjectId { get; init; }
    public string? SubjectType { get; init; }

    /// <summary>What was deleted, or null when it is nothing that we keep.</summary>
    internal DeletedRecord? ToDeleted()
    {
        SyncResource? resource = (Action, SubjectType) switch
        {
            ("destroy", "ORDER") => SyncResource.Orders,
            ("destroy", "CUSTOMER") => SyncResource.Customers,
            ("destroy", "PRODUCT") => SyncResource.Products,
            _ => null,
        };
        return resource is { } kind
            ? new DeletedRecord(kind, Gid.Required(SubjectId, "subjectId"), CreatedAt ?? throw PayloadException.Missing("createdAt"))
            : null;
    }
}
