namespace Orleans;

/// <summary>Makes grain references. A reference is cheap, never fails to exist and may be kept and shared.</summary>
public interface IGrainFactory
{
    /// <summary>The reference to the grain of this interface with this key. Nothing is activated before the first call.</summary>
    /// <param name="primaryKey">The key, compared ordinally; not empty.</param>
    /// <typeparam name="TGrainInterface">The grain interface; exactly one grain class implements it.</typeparam>
    /// <exception cref="ArgumentException">The key is empty, or no grain class, or more than one, implements the interface.</exception>
    TGrainInterface GetGrain<TGrainInterface>(string primaryKey)
        where TGrainInterface : IGrainWithStringKey;
}
