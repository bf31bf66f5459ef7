using Microsoft.Extensions.FileProviders;

namespace XenoStore.Api.Pages;

/// <summary>
/// The built dashboard (<c>frontend/dist</c>, or <c>XENO_FRONTEND</c>), if it is there. Its pages have addresses of their own, all
/// answered with the one file that draws them.
/// </summary>
internal static class Frontend
{
    private static readonly string[] NotPages = ["/api", "/webhooks", "/health", "/metrics", "/docs", "/openapi", "/assets"];

    /// <summary>What is built holds no secret that its compressed length could tell (BREACH), so it is compressed over https, too.</summary>
    internal static IServiceCollection AddFrontend(this IServiceCollection services) =>
        services.AddResponseCompression(options => options.EnableForHttps = true);

    internal static void UseFrontend(this WebApplication app)
    {
        if (Find(app.Configuration["XENO_FRONTEND"], app.Environment.ContentRootPath) is not { } dist)
        {
            return;
        }

        var files = new PhysicalFileProvider(dist);
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/assets"), assets => assets.UseResponseCompression());
        app.UseWhen(
            context => !IsHidden(context.Request.Path),
            visible => visible.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = Cache }));
        app.Use((context, next) => IsPage(context) ? ShowAsync(context, files) : next(context));
    }

    private static string? Find(string? named, string contentRoot)
    {
        string[] candidates = named is null
            ? [
                Path.Combine(contentRoot, "..", "frontend", "dist"),
                Path.Combine(contentRoot, "frontend", "dist"),
                Path.Combine(AppContext.BaseDirectory, "frontend"),
            ]
            : [named];
        return candidates.Select(Path.GetFullPath).FirstOrDefault(path => File.Exists(Path.Combine(path, "index.html")));
    }

    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint() is null
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !Path.HasExtension(context.Request.Path)
        && !IsHidden(context.Request.Path)
        && !NotPages.Any(prefix => context.Request.Path.StartsWithSegments(prefix));

    private static bool IsHidden(PathString path) => path.Value!.Contains("/.", StringComparison.Ordinal);

    private static Task ShowAsync(HttpContext context, PhysicalFileProvider files)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.SendFileAsync(files.GetFileInfo("index.html"), context.RequestAborted);
    }

    /// <summary>Files under <c>assets</c> carry a hash of their content in their name and never change; everything else is asked for again.</summary>
    private static void Cache(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
}
