using System.Net;
using System.Text.Json;

namespace XenoStore.Tests.Api.Hosting;

/// <summary>Reads answers.</summary>
internal static class Answers
{
    internal static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    /// <summary>The answer is a problem of this status and (last part of its) type, in the one shape all problems have.</summary>
    internal static async Task<JsonElement> ShouldBeProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string? type = null)
    {
        answer.StatusCode.ShouldBe(status, await answer.Content.ReadAsStringAsync());
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.JsonAsync();
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        problem.GetProperty("traceId").GetString().ShouldNotBeNullOrWhiteSpace();
        if (type is not null)
        {
            problem.GetProperty("type").GetString().ShouldBe("urn:xenostore:problem:" + type);
        }

        return problem;
    }

    /// <summary>The 400 names exactly these fields, each with a remedy.</summary>
    internal static async Task ShouldNameAsync(this HttpResponseMessage answer, params string[] fields)
    {
        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order().ShouldBe(fields.Order());
        problem.GetProperty("errors").EnumerateObject().ShouldAllBe(error => error.Value[0].GetString()!.Length > 10);
    }

    internal static TimeSpan ShouldAskToWait(this HttpResponseMessage answer)
    {
        var wait = answer.Headers.RetryAfter?.Delta ?? TimeSpan.Zero;
        wait.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        return wait;
    }
}
