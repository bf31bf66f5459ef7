namespace Orleans;

/// <summary>A grain interface whose grains are told apart by a string.</summary>
public interface IGrainWithStringKey : IGrain;
