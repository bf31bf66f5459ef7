namespace Orleans.Runtime;

/// <summary>Anything a grain call can be addressed to: a grain reference, or the grain itself.</summary>
public interface IAddressable;
