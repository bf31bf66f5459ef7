namespace XenoStore.Shopify.Admin;

/// <summary>Carries a failure out of the queries that complete a page; never leaves <see cref="AdminClient"/>.</summary>
internal sealed class AdminFailureException(AdminFailure failure) : Exception(failure.Sentence)
{
    internal AdminFailure Failure { get; } = failure;
}
