namespace XenoStore.Tests.EndToEnd;

/// <content>On the embedded engine: everything in one process.</content>
public sealed partial class QuickStart
{
    private static readonly string[] Command = ["run"];
}
