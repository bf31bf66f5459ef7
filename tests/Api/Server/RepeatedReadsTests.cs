using System.Net;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.Api.Server;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Server;

/// <summary>A request that meets the end of a silo, in a cluster; the API is its own silo here, and grains lose their answers on demand.</summary>
public sealed class RepeatedReadsTests
{
    [Theory]
    [InlineData(nameof(IUserGrain.MayAct))]
    [InlineData(nameof(ITenantGrain.Stats))]
    public async Task A_question_is_answered_although_a_silo_was_lost_on_its_way(string method)
    {
        var losses = new Losses();
        await using var api = await TestApi.StartPatientAsync(losses.Into);
        var merchant = await api.RegisterAsync();

        losses.Next(method, times: 3);

        (await merchant.Client.GetAsync("/api/dashboard/stats")).StatusCode.ShouldBe(HttpStatusCode.OK);
        losses.Left.ShouldBe(0);
    }

    [Fact]
    public async Task A_session_is_asked_for_again_whatever_the_request_does()
    {
        var losses = new Losses();
        await using var api = await TestApi.StartPatientAsync(losses.Into);
        var merchant = await api.RegisterAsync();

        losses.Next(nameof(IUserGrain.MayAct), times: 1);

        (await merchant.Client.PostAsync("/api/sync/sync", content: null)).IsSuccessStatusCode.ShouldBeTrue();
    }

    /// <summary>Answers that are lost.</summary>
    private sealed class Losses
    {
        private string _method = "";
        private int _left;

        internal int Left => Math.Max(0, _left);

        internal void Next(string method, int times) => (_method, _left) = (method, times);

        internal void Into(IServiceCollection services)
        {
            var real = services.Last(service => service.ServiceType == typeof(IGrainFactory));
            services.AddKeyedSingleton("real", (provider, _) => (IGrainFactory)(real.ImplementationInstance ?? real.ImplementationFactory?.Invoke(provider)
                ?? ActivatorUtilities.CreateInstance(provider, real.ImplementationType!)));
            services.AddSingleton(provider => Around(provider.GetRequiredKeyedService<IGrainFactory>("real")));
            services.AddSingleton(new Repetition(
                new ConfigurationBuilder().AddInMemoryCollection([new("XENO_CLUSTER", "true")]).Build(), TimeProvider.System));
        }

        private IGrainFactory Around(IGrainFactory real) => Intercepted.Of<IGrainFactory>((method, arguments) =>
            Intercepted.Ask(real, method, arguments) switch
            {
                IUserGrain user => Intercepted.Of<IUserGrain>((called, with) => Answer<bool>(user, called, with)),
                ITenantGrain tenant => Intercepted.Of<ITenantGrain>((called, with) => Answer<DashboardStats>(tenant, called, with)),
                var other => other,
            });

        private object? Answer<T>(object grain, MethodInfo called, object?[]? with) =>
            called.Name == _method && Interlocked.Decrement(ref _left) >= 0
                ? Task.FromException<T>(new TimeoutException("The silo is gone."))
                : Intercepted.Ask(grain, called, with);
    }
}
