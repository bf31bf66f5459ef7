using Orleans.Runtime;

namespace Orleans;

/// <summary>Marks a grain interface: a public interface whose methods return a task and take no <c>ref</c> or <c>out</c>.</summary>
public interface IGrain : IAddressable;
