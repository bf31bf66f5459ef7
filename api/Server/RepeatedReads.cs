namespace XenoStore.Api.Server;

/// <summary>A GET that met a silo's end is answered by another silo a little later: nobody's page turns red for it.</summary>
internal static class RepeatedReads
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(4);

    internal static void UseRepeatedReads(this WebApplication app)
    {
        var repetition = app.Services.GetRequiredService<Repetition>();
        if (!repetition.IsOfUse)
        {
            return;
        }

        app.Use((context, next) => HttpMethods.IsGet(context.Request.Method)
            ? repetition.AskAsync(() => OnceAsync(context, next), Within, mayAskAgain: () => !context.Response.HasStarted)
            : next(context));
    }

    private static async Task<bool> OnceAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        return true;
    }
}
