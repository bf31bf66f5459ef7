namespace XenoStore.EmbeddedSilo;

/// <summary>A state whose type the runtime need not know.</summary>
internal interface IStoredState
{
    Task ReadStateAsync(CancellationToken cancellationToken);
}
