using System.Text;
using XenoStore.Simulator.Happenings;
using XenoStore.Simulator.Hosting;
using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Tests.Simulator.Webhooks;

public class WebhookFatesTests
{
    [Fact]
    public async Task A_reordered_webhook_waits_until_later_ones_have_arrived()
    {
        await using var subscriber = await Subscriber.StartAsync();
        using var sender = new WebhookSender(TimeProvider.System);
        using var courier = new Courier(sender, new RetrySchedule(1_000_000), TimeProvider.System);
        await using var dispatcher = new Dispatcher(courier, new ShopDirectory(new SimulatorOptions { Shops = 0 }, new DateOnly(2026, 11, 25)));
        using var fates = new WebhookFates(new LiveRequest(Reordered: 1), dispatcher, new Dice(1));
        var (held, later) = (Delivery("held", subscriber.Url), Delivery("later", subscriber.Url));

        await fates.DecideAsync([held]);
        (await dispatcher.Send(later)).ShouldBeTrue();
        held.Attempts.ShouldBeEmpty();
        var result = await fates.SettleAsync(happenings: 1);

        held.State.ShouldBe(DeliveryState.Acknowledged);
        subscriber.All.Select(a => a.WebhookId).ShouldBe(["later", "held"]);
        (result.Sent, result.Reordered).ShouldBe((1, 1));
    }

    private static Delivery Delivery(string id, Uri url) => new()
    {
        WebhookId = id, EventId = id, Topic = "orders/create", Shop = "little.myshopify.com", ClientSecret = "secret", Url = url,
        TriggeredAt = DateTimeOffset.UnixEpoch, Body = Encoding.UTF8.GetBytes("{}"),
    };
}
