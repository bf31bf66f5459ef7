using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>How one resource's pages are read and written.</summary>
public interface IRecordPages<T>
{
    /// <summary>The stage that reads them.</summary>
    SyncStage Stage { get; }

    /// <summary>Records per page, unless Shopify finds that too costly.</summary>
    int UsualPageSize { get; }

    /// <summary>When a record last changed, by Shopify.</summary>
    DateTimeOffset UpdatedAt(T record);

    /// <summary>Fetches the page that follows a checkpoint.</summary>
    Task<AdminResult<RecordPage<T>>> FetchAsync(SyncContext context, Checkpoint checkpoint, int pageSize, CancellationToken cancellationToken);

    /// <summary>Commits the records of a page: the newer version of each stays.</summary>
    Task<RecordsWritten> WriteAsync(SyncContext context, RecordPage<T> page, CancellationToken cancellationToken);
}

/// <summary>What became of a page's records.</summary>
/// <param name="Applied">How many were newer than ours.</param>
/// <param name="Earliest">Earliest day of sale among orders; null otherwise.</param>
public readonly record struct RecordsWritten(int Applied, DateOnly? Earliest = null);
