using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Live;

public sealed class LiveTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_listener_is_told_of_an_order_and_its_day()
    {
        var merchant = await _api.RegisterAsync();
        await using var listener = await Listener.OpenAsync(merchant);
        (await listener.NextAsync()).EventType.ShouldBe("heartbeat");
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-2)));
        var told = await listener.NextAsync("stats");
        told.Data.GetProperty("days").GetArrayLength().ShouldBe(1);
        told.Data.GetProperty("revision").GetInt64().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_listener_that_comes_back_is_told_what_it_missed()
    {
        var merchant = await _api.RegisterAsync();
        string? last;
        await using (var listener = await Listener.OpenAsync(merchant))
        {
            last = (await listener.NextAsync()).EventId;
        }

        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-2)));
        await using var again = await Listener.OpenAsync(merchant, last);
        (await again.NextAsync("stats")).Data.GetProperty("days").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_listener_is_told_of_the_sync()
    {
        var merchant = await _api.RegisterAsync();
        await using var listener = await Listener.OpenAsync(merchant);
        (await listener.NextAsync()).EventType.ShouldBe("heartbeat");
        (await merchant.Client.PostAsync("/api/sync/sync", null)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await listener.NextAsync("sync")).Data.GetProperty("sync").GetProperty("resources").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task Logging_out_ends_the_stream()
    {
        var merchant = await _api.RegisterAsync();
        await using var listener = await Listener.OpenAsync(merchant);
        (await listener.NextAsync()).EventType.ShouldBe("heartbeat");
        await merchant.Client.PostAsync("/api/auth/logout", null);
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow));
        await listener.EndsAsync();
    }

    /// <summary>Reads events; a test that waits too long fails by name rather than hanging.</summary>
    private sealed class Listener(HttpResponseMessage answer, IAsyncEnumerator<SseItem<JsonElement>> items) : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

        internal static async Task<Listener> OpenAsync(Merchant merchant, string? lastEventId = null)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/live");
            request.Headers.TryAddWithoutValidation("Last-Event-ID", lastEventId);
            var answer = await merchant.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
            var parser = SseParser.Create(await answer.Content.ReadAsStreamAsync(), (_, data) => JsonSerializer.Deserialize<JsonElement>(data));
            return new Listener(answer, parser.EnumerateAsync().GetAsyncEnumerator());
        }

        internal async Task<SseItem<JsonElement>> NextAsync(string? type = null)
        {
            do
            {
                (await items.MoveNextAsync().AsTask().WaitAsync(Patience)).ShouldBeTrue("The stream ended.");
            }
            while (type is not null && items.Current.EventType != type);
            return items.Current;
        }

        /// <summary>A few events may have been on their way.</summary>
        internal async Task EndsAsync()
        {
            for (var further = 0; further < 4; further++)
            {
                if (!await items.MoveNextAsync().AsTask().WaitAsync(Patience))
                {
                    return;
                }
            }

            throw new TimeoutException("The stream goes on.");
        }

        public ValueTask DisposeAsync()
        {
            answer.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
