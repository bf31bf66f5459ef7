namespace XenoStore.Tests.Engine.Grains;

/// <summary>A stateless worker of three. The n-th job to begin gives the signal "key n"; all wait for "key may end".</summary>
public interface IWorkerGrain : IGrainWithStringKey
{
    /// <summary>Which activation did it.</summary>
    Task<Guid> Work();
}
