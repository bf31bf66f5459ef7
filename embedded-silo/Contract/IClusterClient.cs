namespace Orleans;

/// <summary>The door to the grains for code that is not a grain, such as an HTTP endpoint.</summary>
public interface IClusterClient : IGrainFactory
{
    /// <summary>The services of the host this client lives in.</summary>
    IServiceProvider ServiceProvider { get; }
}
