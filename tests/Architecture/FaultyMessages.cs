using System.Collections.Immutable;

namespace XenoStore.Tests.Architecture;

/// <summary>Nothing like these may travel between grains.</summary>
[GenerateSerializer, Immutable, Alias("test.mutable")]
internal sealed record MutableMessage
{
    [Id(0)]
    public int Count { get; set; }
}

[GenerateSerializer, Immutable, Alias("test.unnumbered")]
internal sealed record UnnumberedMessage(int Count);

#pragma warning disable ORLEANS0012 // Orleans' own analyzer finds this one, too.
[GenerateSerializer, Immutable, Alias("test.twice-numbered")]
internal sealed record TwiceNumberedMessage([property: Id(0)] int Count, [property: Id(0)] ImmutableArray<int> Counts);
#pragma warning restore ORLEANS0012

[GenerateSerializer, Immutable]
internal sealed record NamelessMessage([property: Id(0)] int Count);

[GenerateSerializer, Immutable, Alias("test.list")]
internal sealed record ListMessage([property: Id(0)] List<int> Counts);

[GenerateSerializer, Immutable, Alias("test.class")]
internal sealed class ClassMessage
{
    [Id(0)]
    public int Count { get; init; }
}
