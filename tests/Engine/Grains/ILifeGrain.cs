namespace XenoStore.Tests.Engine.Grains;

/// <summary>
/// A grain that tells about its own beginning and end. It gives the signal "key activated", and at its end "key deactivated"
/// with the code of the reason.
/// </summary>
public interface ILifeGrain : IGrainWithStringKey
{
    /// <summary>Differs for every activation.</summary>
    Task<Guid> ActivationId();

    /// <summary>What happened to this activation before its first call, in order.</summary>
    Task<string> Beginning();

    /// <summary>What the injected service says.</summary>
    Task<string> Greet();

    /// <summary>Asks for the end, then gives "key asked to end" and waits for "key may end".</summary>
    Task<Guid> EndAfterThisCall();
}
