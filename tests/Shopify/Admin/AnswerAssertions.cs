using XenoStore.Shopify.Admin;

namespace XenoStore.Tests.Shopify.Admin;

/// <summary>Unwraps results in tests.</summary>
internal static class AnswerAssertions
{
    /// <summary>The answer's data; when there is none, the test fails with the failure's sentence.</summary>
    internal static async Task<T> DataAsync<T>(this Task<AdminResult<T>> asked)
    {
        var result = await asked;
        result.Failure?.Sentence.ShouldBeNull();
        return result.ShouldBeOfType<Answered<T>>().Data;
    }
}
