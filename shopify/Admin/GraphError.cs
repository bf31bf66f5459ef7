namespace XenoStore.Shopify.Admin;

/// <summary>One entry of <c>errors</c>.</summary>
/// <param name="Code"><c>extensions.code</c>, such as <c>ACCESS_DENIED</c>, or null.</param>
/// <param name="Message">Shopify's sentence.</param>
/// <param name="Path">Where in the answer, such as <c>customers.nodes.0.email</c>; empty when it concerns the whole.</param>
public sealed record GraphError(string? Code, string Message, string Path);
