using System.Diagnostics;
using System.Net;
using XenoStore.Tests.Api.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Webhooks;

public sealed class WebhookTraceTests
{
    [Fact]
    public async Task A_webhook_is_one_trace_from_the_request_through_the_grain_to_the_database()
    {
        await using var api = await TestApi.StartPatientAsync();
        var merchant = await api.RegisterAsync();

        // A transaction that several orders share is a span below that of the lowest id: ours, if the shop's history is being read meanwhile.
        var order = new OrderBody(Id: 1, DateTimeOffset.UtcNow);
        using var trace = new RecordedTrace("Microsoft.AspNetCore", "Microsoft.Orleans.Application", "XenoStore.Database", "Npgsql");
        var request = new SignedDelivery(merchant.Domain, "orders/create", order.ToJson()).SignedWith(merchant.Secret).ToRequest();
        request.Headers.Add("traceparent", trace.TraceParent);
        (await api.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var commit = trace.Of("XenoStore.Database").ShouldHaveSingleItem();
        var statements = trace.Of("Npgsql").Where(statement => statement.ParentSpanId == commit.SpanId).ToArray();
        statements.ShouldNotBeEmpty();
        var path = trace.PathFrom(statements[0]);
        path.Select(span => span.DisplayName).ShouldContain("IOrderGrain/Upsert");
        path[^1].Source.Name.ShouldBe("Microsoft.AspNetCore");
        path[^1].Kind.ShouldBe(ActivityKind.Server);
        path.ShouldAllBe(span => span.TraceId == trace.Context.TraceId);
    }
}
