namespace XenoStore.Api.Webhooks;

/// <summary>
/// How long each step of taking a delivery may last (configuration section <c>Webhooks</c>). Shopify gives up after five seconds, so
/// their sum stays below that.
/// </summary>
internal sealed class IntakeDeadlines
{
    /// <summary>Finding out whose delivery it is and whether it is genuine. Default: 1 s.</summary>
    public TimeSpan ProveWithin { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Applying it, up to the commit. Default: 2 s.</summary>
    public TimeSpan ApplyWithin { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Keeping it, when it could not be applied. Default: 1.5 s.</summary>
    public TimeSpan KeepWithin { get; set; } = TimeSpan.FromSeconds(1.5);
}
