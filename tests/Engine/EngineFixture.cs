using Microsoft.Extensions.DependencyInjection;

namespace XenoStore.Tests.Engine;

/// <summary>A running silo with storage for state and reminders. Times are short, so that tests wait little.</summary>
public partial class EngineFixture : IAsyncLifetime
{
    public const string Greeting = "Good morning from the services of the silo";

    protected static TimeSpan LeastReminderPeriod { get; } = TimeSpan.FromMilliseconds(200);

    protected virtual TimeSpan CollectionAge => TimeSpan.FromMinutes(15);

    protected virtual TimeSpan CollectionQuantum => TimeSpan.FromMinutes(1);

    private static void AddServices(IServiceCollection services) => services.AddSingleton(new Greeter(Greeting));
}
