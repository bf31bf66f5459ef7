namespace XenoStore;

/// <summary>
/// How long callers wait where the cluster's usual response timeout is too short for the work. That one is below the five seconds that Shopify
/// gives us; nothing on a webhook's way may take longer, and nothing here is on it.
/// </summary>
internal static class Patience
{
    /// <summary>For a report: the longest that its SQL may take, and a little more.</summary>
    public const string Report = "00:00:12";

    /// <summary>For what a person asked for and must not be asked to repeat: several rows, then another grain.</summary>
    public const string Person = "00:00:15";
}
