using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using XenoStore.Api.Health;

namespace XenoStore.Tests.Api.Health;

public sealed class DrainingTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_host_without_a_load_balancer_stops_at_once()
    {
        var draining = Draining(seconds: null);
        await draining.StoppingAsync(default);
        draining.Begun.ShouldBeTrue();
    }

    [Fact]
    public void A_host_behind_one_goes_on_answering_for_its_time()
    {
        var draining = Draining(seconds: "5");
        draining.Begun.ShouldBeFalse();
        var stopping = draining.StoppingAsync(default);
        draining.Begun.ShouldBeTrue();
        _clock.Advance(TimeSpan.FromSeconds(4));
        stopping.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));
        stopping.IsCompleted.ShouldBeTrue();
    }

    private Draining Draining(string? seconds) => new(
        new ConfigurationBuilder().AddInMemoryCollection([new("XENO_DRAIN_SECONDS", seconds)]).Build(), _clock);
}
