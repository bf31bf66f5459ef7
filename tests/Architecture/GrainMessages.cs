using System.Collections.Immutable;
using System.Reflection;

namespace XenoStore.Tests.Architecture;

/// <summary>
/// What may travel between grains. The embedded engine hands messages over by reference and Orleans writes them to a wire: a message must
/// be immutable for the one and numbered for the other.
/// </summary>
public class GrainMessages
{
    private static readonly ImmutableArray<Type> Contracts =
        [.. typeof(GrainKeys).Assembly.GetTypes().Where(type => type.IsInterface && typeof(IGrain).IsAssignableFrom(type))];

    private static readonly ImmutableArray<Type> Messages = MessageShape.ReachableFrom(Contracts);

    [Fact]
    public void The_contracts_are_found()
    {
        Contracts.ShouldContain(typeof(IOrderGrain));
        Messages.ShouldContain(typeof(OrderSnapshot));
        Messages.ShouldContain(typeof(TaxLine), "a message within a message within a message");
    }

    [Fact]
    public void Every_message_is_an_immutable_record_with_a_name_and_numbered_members() =>
        Messages.SelectMany(MessageShape.Faults).ShouldBeEmpty();

    [Fact]
    public void No_two_types_share_an_alias() => Contracts.Concat(Messages).Select(MessageShape.AliasOf).ShouldBeUnique();

    [Fact]
    public void Every_method_has_an_alias_of_its_own()
    {
        foreach (var contract in Contracts)
        {
            contract.GetMethods().Select(method => method.GetCustomAttribute<AliasAttribute>()?.Alias)
                .ShouldSatisfyAllConditions(aliases => aliases.ShouldAllBe(alias => alias != null), aliases => aliases.ShouldBeUnique());
        }
    }

    [Fact]
    public void No_method_has_the_suffix_Async_and_every_one_returns_a_task() =>
        Contracts.SelectMany(contract => contract.GetMethods())
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) || !typeof(Task).IsAssignableFrom(method.ReturnType))
            .ShouldBeEmpty();

    [Theory]
    [InlineData(typeof(MutableMessage), "can be set")]
    [InlineData(typeof(UnnumberedMessage), "no [Id]")]
    [InlineData(typeof(TwiceNumberedMessage), "[Id] twice")]
    [InlineData(typeof(NamelessMessage), "no [Alias]")]
    [InlineData(typeof(ListMessage), "may change")]
    [InlineData(typeof(ClassMessage), "no record")]
    public void A_fault_is_found(Type message, string fault) => MessageShape.Faults(message).ShouldContain(found => found.Contains(fault));
}
