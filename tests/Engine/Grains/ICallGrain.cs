using System.Collections.Immutable;

namespace XenoStore.Tests.Engine.Grains;

/// <summary>Calls of every shape.</summary>
public interface ICallGrain : IGrainWithStringKey
{
    Task Nothing();

    ValueTask NothingAtAll();

    Task<int> Add(int left, int right);

    ValueTask<string> Describe(string name, int number, bool flag, long id, ImmutableArray<string> rest, string? missing);

    Task Fail(string message);

    ValueTask<int> FailAtOnce(string message);

    /// <summary>Fails with what the other grain fails with.</summary>
    Task FailThrough(string other, string message);

    [ResponseTimeout("00:00:01")]
    Task NeverAnswer();

    /// <summary>Calls <see cref="NeverAnswer"/> of itself, which waits behind this call.</summary>
    Task CallItself();

    [OneWay]
    Task Notify(string signal, string until);

    [OneWay]
    Task FailUnheard();

    /// <summary>Gives "key waits", and "key saw the cancellation" when the token is cancelled.</summary>
    Task WaitForCancellation(CancellationToken cancellationToken);

    /// <summary>Whether the scheduler after each kind of await is the one before.</summary>
    Task<ImmutableArray<bool>> StaysOnItsScheduler(string other);

    /// <summary>What the grain saw of <see cref="CallGrain.Ambient"/>.</summary>
    Task<string> AmbientValues();

    /// <summary>Counts to the number in two hundred steps that run in parallel if anything does.</summary>
    Task<int> CountTogether(int number);
}
