namespace XenoStore.EmbeddedSilo;

/// <summary>Who handed out an activation and has to stop doing so when it ends.</summary>
internal interface IActivationOwner
{
    /// <summary>The activation's code has run for the last time: a fresh one may begin.</summary>
    void Forget(Activation activation);
}
