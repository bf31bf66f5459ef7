using Microsoft.Extensions.Options;
using XenoStore.EmbeddedSilo;
using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine.Embedded;

/// <summary>What the engine cannot do, it refuses at once and in words.</summary>
public sealed class RefusalTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    public interface IUnservedGrain : IGrainWithStringKey;

    public interface ISynchronousGrain : IGrainWithStringKey
    {
        int Answer();
    }

    public interface IByReferenceGrain : IGrainWithStringKey
    {
        Task Answer(ref int number);
    }

    public interface IOneWayResultGrain : IGrainWithStringKey
    {
        [OneWay]
        Task<int> Answer();
    }

    public interface IGenericMethodGrain : IGrainWithStringKey
    {
        Task<T> Answer<T>();
    }

    internal interface IHiddenGrain : IGrainWithStringKey;

    [Fact]
    public void An_interface_without_a_grain_class() => Should.Throw<ArgumentException>(() => engine.Grains.GetGrain<IUnservedGrain>("k"))
        .Message.ShouldContain(nameof(IUnservedGrain));

    [Fact]
    public void An_interface_with_two_grain_classes() => Should.Throw<ArgumentException>(() => engine.Grains.GetGrain<IJournalGrain>("k"))
        .Message.ShouldContain(nameof(ReentrantJournalGrain));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_key(string key) => Should.Throw<ArgumentException>(() => engine.Grains.GetGrain<ILifeGrain>(key));

    [Theory]
    [InlineData(typeof(ISynchronousGrain))]
    [InlineData(typeof(IByReferenceGrain))]
    [InlineData(typeof(IOneWayResultGrain))]
    [InlineData(typeof(IGenericMethodGrain))]
    [InlineData(typeof(IHiddenGrain))]
    public void An_interface_that_cannot_be_called(Type type) =>
        Should.Throw<NotSupportedException>(() => GrainInterface.Of(type)).Message.ShouldContain(type.Name);

    [Fact]
    public async Task Options_that_cannot_be_kept()
    {
        var silo = new SiloUnderTest { Configure = options => options.CollectionAge = options.CollectionQuantum };

        (await Should.ThrowAsync<OptionsValidationException>(silo.StartAsync())).Message.ShouldContain("CollectionAge");
    }

    [Fact]
    public void A_grain_constructed_by_hand_has_no_key() =>
        Should.Throw<ArgumentException>(() => new PlainJournalGrain().GetPrimaryKeyString());

    [Fact]
    public void A_text_that_is_no_grain_id() => Should.Throw<FormatException>(() => GrainId.Parse("alarm"));

    [Fact]
    public void A_grain_id_is_read_back_with_slashes_in_its_key() =>
        GrainId.Parse(new GrainId("order", "order/t1/5").ToString()).ShouldBe(new GrainId("order", "order/t1/5"));
}
