namespace XenoStore.Tests.EndToEnd;

/// <content>On Microsoft Orleans: a cluster on one machine.</content>
public sealed partial class QuickStart
{
    private static readonly string[] Command = ["cluster", "--silos", "1", "--apis", "1"];
}
