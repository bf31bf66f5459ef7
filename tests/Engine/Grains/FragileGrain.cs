namespace XenoStore.Tests.Engine.Grains;

public sealed class FragileGrain : Grain, IFragileGrain
{
    public const string Message = "The grain is broken";

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        if (!Signals.WasGiven($"{this.GetPrimaryKeyString()} is mended"))
        {
            throw new InvalidDataException(Message);
        }
    }

    public Task<string> Answer() => Task.FromResult("well");
}
