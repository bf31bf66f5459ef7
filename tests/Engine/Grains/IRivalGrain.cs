namespace XenoStore.Tests.Engine.Grains;

/// <summary>A stateless worker that breaks the rule and owns stored state: its activations race for one row.</summary>
public interface IRivalGrain : IGrainWithStringKey
{
    /// <summary>Gives "key job began", waits for "key job may write", then writes; the activation that did it.</summary>
    Task<Guid> Add(string job);

    /// <summary>As <see cref="Add"/>, but answers true instead of failing when the race is lost.</summary>
    Task<bool> AddAndCatch(string job);

    Task<int> Count();
}
