namespace XenoStore.Api.Server;

/// <summary>A GET that met a silo's end is answered by another silo a little later: nobody's page turns red for it.</summary>
internal static class RepeatedReads
{
    /// <summary>As long as whoever looks at a page that loads; on a busy machine the silos need a little longer to miss one.</summary>
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(6);

    internal static void UseRepeatedReads(this WebApplication app)
    {
        var repetition = app.Services.GetRequiredService<Repetition>();
        if (!repetition.IsOfUse)
        {
            return;
        }

        app.Use((context, next) => HttpMethods.IsGet(context.Request.Method)
            ? repetition.AskAsync(() => OnceAsync(context, next), Within, context.RequestAborted, mayAskAgain: () => !context.Response.HasStarted)
            : next(context));
    }

    private static async Task<bool> OnceAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        return true;
    }
}
