using XenoStore.Grains.Deliveries;

namespace XenoStore.Tests.Pure.Deliveries;

public class DeliveryRetries
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 30)]
    [InlineData(3, 120)]
    [InlineData(4, 600)]
    public void A_failed_delivery_waits_longer_each_time(int attempts, int seconds) =>
        DeliveryRetry.NextTry(attempts, DateTimeOffset.UnixEpoch).ShouldBe(DateTimeOffset.UnixEpoch.AddSeconds(seconds));

    [Theory]
    [InlineData(5)]
    [InlineData(9)]
    public void After_five_tries_it_is_a_dead_letter(int attempts) => DeliveryRetry.NextTry(attempts, DateTimeOffset.UnixEpoch).ShouldBeNull();
}
