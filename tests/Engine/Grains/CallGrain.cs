using System.Collections.Immutable;

namespace XenoStore.Tests.Engine.Grains;

public sealed class CallGrain : Grain, ICallGrain
{
    private int _count;
    private string _ambientAtActivation = "";

    /// <summary>A value that flows with the code of its owner, such as the current HTTP request does.</summary>
    public static AsyncLocal<string> Ambient { get; } = new();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _ambientAtActivation = Ambient.Value ?? "none";
        return Task.CompletedTask;
    }

    public Task Nothing() => Task.CompletedTask;

    public ValueTask NothingAtAll() => ValueTask.CompletedTask;

    public async Task<int> Add(int left, int right)
    {
        await Task.Yield();
        return left + right;
    }

    public ValueTask<string> Describe(string name, int number, bool flag, long id, ImmutableArray<string> rest, string? missing) =>
        new($"{name} {number} {flag} {id} {string.Join('+', rest)} {missing ?? "null"}");

    public async Task Fail(string message)
    {
        await Task.Yield();
        throw new InvalidDataException(message);
    }

    public ValueTask<int> FailAtOnce(string message) => throw new InvalidDataException(message);

    public Task FailThrough(string other, string message) => GrainFactory.GetGrain<ICallGrain>(other).Fail(message);

    public Task NeverAnswer() => Signals.Await($"{this.GetPrimaryKeyString()} never");

    public Task CallItself() => GrainFactory.GetGrain<ICallGrain>(this.GetPrimaryKeyString()).NeverAnswer();

    public async Task Notify(string signal, string until)
    {
        await Signals.Await(until);
        Signals.Give(signal);
    }

    public Task FailUnheard() => throw new InvalidDataException("Nobody hears this");

    public async Task WaitForCancellation(CancellationToken cancellationToken)
    {
        var key = this.GetPrimaryKeyString();
        var home = TaskScheduler.Current;
        using var registration = cancellationToken.Register(
            () => Signals.Give($"{key} saw the cancellation", TaskScheduler.Current == home ? "at home" : "elsewhere"));
        Signals.Give($"{key} waits");
        await Signals.Await($"{key} saw the cancellation");
    }

    public async Task<ImmutableArray<bool>> StaysOnItsScheduler(string other)
    {
        var home = TaskScheduler.Current;
        var same = ImmutableArray.CreateBuilder<bool>();
        await Task.Yield();
        same.Add(TaskScheduler.Current == home);
        await GrainFactory.GetGrain<ICallGrain>(other).Add(1, 2);
        same.Add(TaskScheduler.Current == home);
        await Task.WhenAll(Inner(), Inner());
        same.Add(TaskScheduler.Current == home);
        await Task.Run(() => { });
        same.Add(TaskScheduler.Current == home);
        await Task.Factory.StartNew(
            () => same.Add(TaskScheduler.Current == home), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Current);
        return same.ToImmutable();

        async Task Inner()
        {
            await Task.Yield();
            same.Add(TaskScheduler.Current == home);
        }
    }

    public Task<string> AmbientValues() => Task.FromResult($"{_ambientAtActivation} at activation, {Ambient.Value ?? "none"} in the call");

    public async Task<int> CountTogether(int number)
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => CountAlone(number / 200)));
        return _count;
    }

    private async Task CountAlone(int times)
    {
        for (var time = 0; time < times; time++)
        {
            var seen = _count;
            if (time % 10 == 0)
            {
                await Task.Yield();
                seen = _count;
            }

            Thread.SpinWait(20);
            _count = seen + 1;
        }
    }
}
