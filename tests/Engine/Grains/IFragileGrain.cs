namespace XenoStore.Tests.Engine.Grains;

/// <summary>A grain whose activation fails with <see cref="FragileGrain.Message"/> until the signal "key is mended".</summary>
public interface IFragileGrain : IGrainWithStringKey
{
    Task<string> Answer();
}
