using System.Diagnostics;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// A grain call as a span, under the source and with the names and tags that Orleans uses, so that one configuration watches either engine.
/// Within one process a call is one span; Orleans makes two, one on either side of the wire.
/// </summary>
internal static class CallTrace
{
    private static readonly ActivitySource Source = new("Microsoft.Orleans.Application");

    /// <summary>Begins below what the caller is about; null when nobody listens. What is current for the caller stays so.</summary>
    public static Activity? Begin(GrainMethod method, GrainId target)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var caller = Activity.Current;
        var call = Source.StartActivity(method.TraceName);
        Activity.Current = caller;
        return call?
            .SetTag("rpc.system.name", "orleans")
            .SetTag("orleans.rpc.service", method.Interface)
            .SetTag("rpc.method", method.RemoteName)
            .SetTag("orleans.rpc.target_id", target.ToString());
    }

    /// <summary>The call failed. The message is not told: it may quote what the call was about.</summary>
    public static void Fail(Activity? call, Exception exception) =>
        call?.SetStatus(ActivityStatusCode.Error).SetTag("exception.type", exception.GetType().FullName);

    /// <summary>Ends it on whatever thread, without touching what is current there.</summary>
    public static void End(Activity? call)
    {
        if (call is null)
        {
            return;
        }

        var current = Activity.Current;
        call.Stop();
        Activity.Current = current;
    }
}
