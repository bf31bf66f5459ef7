namespace XenoStore.Tests.Engine.Grains;

/// <summary>A grain that asks for a reminder and cannot receive one.</summary>
public interface ISleeperGrain : IGrainWithStringKey
{
    Task Set();
}
