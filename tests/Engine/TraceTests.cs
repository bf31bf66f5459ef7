using System.Diagnostics;
using XenoStore.Tests.Engine.Grains;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Engine;

public sealed class TraceTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private const string Source = "Microsoft.Orleans.Application";

    private readonly string _key = $"trace-{Guid.NewGuid():N}";

    private ICallGrain Grain => engine.Grains.GetGrain<ICallGrain>(_key);

    [Fact]
    public async Task A_call_is_a_span_below_its_callers_and_above_those_of_the_calls_that_it_makes()
    {
        using var trace = new RecordedTrace(Source);
        using (trace.Begin())
        {
            await Should.ThrowAsync<InvalidDataException>(Grain.FailThrough($"{_key}-other", "no good"));
        }

        var inner = trace.Of(Source).Where(span => span.DisplayName == "ICallGrain/Fail").Select(trace.PathFrom).MaxBy(path => path.Count)!;
        inner.Select(span => span.DisplayName).Distinct().ShouldBe(["ICallGrain/Fail", "ICallGrain/FailThrough", "test"]);
        inner[0].Status.ShouldBe(ActivityStatusCode.Error);
    }

    [Fact]
    public async Task What_was_current_for_the_caller_stays_so()
    {
        using var trace = new RecordedTrace(Source);
        using var own = trace.Begin();

        var call = Grain.Add(1, 2);
        Activity.Current.ShouldBe(own);
        await call;
        Activity.Current.ShouldBe(own);
    }

    [Fact]
    public async Task A_span_says_which_grain_was_called()
    {
        using var trace = new RecordedTrace(Source);
        using (trace.Begin())
        {
            await Grain.Nothing();
        }

        var tags = trace.Of(Source).First().TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value);
        tags["rpc.system.name"].ShouldBe("orleans");
        tags["rpc.method"].ShouldBe($"{typeof(ICallGrain).FullName}/{nameof(ICallGrain.Nothing)}");
        tags["orleans.rpc.target_id"]!.ToString()!.ShouldEndWith(_key);
    }
}
