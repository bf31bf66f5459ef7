namespace XenoStore.Tests.Engine.Grains;

/// <summary>A grain with stored state.</summary>
public interface ITallyGrain : IGrainWithStringKey
{
    /// <summary>The count as it was when <c>OnActivateAsync</c> began.</summary>
    Task<int> CountAtActivation();

    Task<int> Count();

    Task<bool> RecordExists();

    Task<string?> Etag();

    Task Add(int number, bool write = true);

    Task Reread();

    Task Clear();

    Task End();
}
