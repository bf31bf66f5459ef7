namespace XenoStore.Tests.Engine.Grains;

public abstract class JournalGrain : Grain, IJournalGrain
{
    private readonly List<string> _lines = [];

    public Task Write(string step) => Step(step);

    public Task Look(string step) => Step(step);

    public Task Interleave(string step) => Step(step);

    public Task<string> Read() => Task.FromResult(string.Join(", ", _lines));

    private async Task Step(string step)
    {
        var key = this.GetPrimaryKeyString();
        _lines.Add($"{step} begins");
        Signals.Give($"{key} {step} begins");
        await Signals.Await($"{key} {step} may end");
        _lines.Add($"{step} ends");
    }
}

public sealed class PlainJournalGrain : JournalGrain, IPlainJournalGrain;

[Reentrant]
public sealed class ReentrantJournalGrain : JournalGrain, IReentrantJournalGrain;
