using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine.Embedded;

/// <summary>Orleans promises no order between calls of one caller; in one process there is one, and tests of grains may lean on it.</summary>
public sealed class CallOrderTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    [Fact]
    public async Task Waiting_calls_start_in_the_order_they_came()
    {
        var key = $"order-{Guid.NewGuid():N}";
        var grain = engine.Grains.GetGrain<IPlainJournalGrain>(key);
        var steps = Enumerable.Range(0, 20).Select(step => $"{step}").ToList();
        var calls = steps.Select(grain.Write).ToList();
        steps.ForEach(step => Signals.Give($"{key} {step} may end"));
        await Task.WhenAll(calls);

        (await grain.Read()).ShouldBe(string.Join(", ", steps.Select(step => $"{step} begins, {step} ends")));
    }
}
