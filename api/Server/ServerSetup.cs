using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace XenoStore.Api.Server;

/// <summary>Where the server listens, and how much of its patience one client gets.</summary>
internal static class ServerSetup
{
    /// <summary>Largest body of a request that has no limit of its own, in bytes.</summary>
    internal const long MaxBody = 1024 * 1024;

    /// <summary>
    /// Listens on 127.0.0.1 at <c>PORT</c> (default 5000; 0 is any free one) unless <c>ASPNETCORE_URLS</c> says otherwise.
    /// <c>XENO_PROXIES</c> lists the addresses of proxies whose forwarded headers are believed; <c>XENO_ALLOWED_ORIGINS</c> the origins
    /// of pages elsewhere that may call the API. Both are empty by default.
    /// </summary>
    internal static void AddServer(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls($"http://127.0.0.1:{builder.Configuration.GetValue("PORT", 5000)}");
        }

        builder.Services.AddSingleton<Repetition>();
        builder.Services.Configure<KestrelServerOptions>(Bound);
        builder.Services.Configure<ForwardedHeadersOptions>(options => Believe(options, List(builder.Configuration, "XENO_PROXIES")));
        builder.Services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
            .WithOrigins(List(builder.Configuration, "XENO_ALLOWED_ORIGINS")).AllowAnyHeader().AllowAnyMethod()));
    }

    /// <summary>The first steps of every request.</summary>
    internal static void UseServer(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHsts();
        app.UseSecurityHeaders();
    }

    private static void Bound(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = MaxBody;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        options.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        options.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1_000, gracePeriod: TimeSpan.FromSeconds(3));
        options.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(10));
        options.Limits.MaxConcurrentConnections = 20_000;
    }

    private static void Believe(ForwardedHeadersOptions options, string[] proxies)
    {
        options.ForwardedHeaders = proxies.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }
    }

    private static string[] List(ConfigurationManager configuration, string key) =>
        configuration[key]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
