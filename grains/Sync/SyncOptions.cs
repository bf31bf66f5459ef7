using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync;

/// <summary>How the sync of every shop behaves.</summary>
public sealed class SyncOptions
{
    /// <summary>
    /// How often the reminder wakes each shop. Default: 5 minutes; <c>XENO_CATCH_UP_SECONDS</c> overrides it. Not below the engine's
    /// least reminder period (one minute unless it is told otherwise).
    /// </summary>
    public TimeSpan CatchUpEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How soon a backfill or a rereading whose process died goes on when nobody asks for it. Default: 1 minute.</summary>
    public TimeSpan ResumeEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How far before its watermark a reading starts: Shopify's search index lags its clock, and rows updated meanwhile move to the end.
    /// Default: 2 minutes.
    /// </summary>
    public TimeSpan Overlap { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often every order id that Shopify holds is compared with ours. Default: once a day.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How often the days are recomputed from the ledger and compared. Default: once a day.</summary>
    public TimeSpan RecountEvery { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Steps (fetch one page, write it) under way at once in this process. Default: 8.</summary>
    public int MaxConcurrentLoops { get; set; } = 8;

    /// <summary>Orders per page. Default: 100, well below the points of one query.</summary>
    public int OrdersPerPage { get; set; } = IAdminClient.UsualOrdersPageSize;

    /// <summary>Customers or products per page. Default: 250, Shopify's most.</summary>
    public int RecordsPerPage { get; set; } = IAdminClient.MaxPageSize;

    /// <summary>Pages in a row that bring nothing new (same cursor, or older records than the page before) until the run fails. Default: 3.</summary>
    public int MaxRepeatedPages { get; set; } = 3;

    /// <summary>Refused cursors in a row without progress until the run fails. Default: 3.</summary>
    public int MaxRestarts { get; set; } = 3;

    /// <summary>Wait after the first failure of a call; doubles with each. Default: 2 seconds.</summary>
    public TimeSpan FirstBackOff { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest wait between two tries. Default: 5 minutes.</summary>
    public TimeSpan LongestBackOff { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Where Shopify reaches us, such as <c>https://xeno.example</c> (<c>XENO_PUBLIC_URL</c>); without it no subscriptions are kept up.
    /// </summary>
    public Uri? PublicUrl { get; set; }
}
